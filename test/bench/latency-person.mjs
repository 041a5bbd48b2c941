// Somebody signed in, as the web app acts for them: changes over HTTP, news over the socket, and pages read again when news comes.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const PATIENCE_MS = 30_000;
const POLL_MS = 25;

const MATCHES = `query ($id: ID!) { matchRun(needId: $id) { status } matches(needId: $id, first: 24) { nodes { profile { id } requirements { kind sentence } } } }`;
const PROPOSAL = `{ proposalRun { id isStale } proposalLines(first: 12) { nodes { need { id } home { id } alternatives { home { id } } } }
  unmetNeeds(first: 100) { nodes { need { id } eligibleHomes } } }`;
const NEED = `query ($id: ID!) { need(id: $id) { version assignmentType childrenCount ageFrom ageTo startOn expectedLength urgency
  networkSearch requirements { kind strength level option } } }`;
const CHANGE = `mutation ($id: ID!, $input: ChangeNeedInput!) { changeNeed(id: $id, input: $input) { id version } }`;
const OFFER = `query ($id: ID!) { home(id: $id) { offer { assignmentType ageFrom ageTo zone { code } hasOwnChildren hasAnimals isStepFree
  offersOwnRoom hasDaytimeAdult languages capabilities { area level } experience contactWithParents takesSiblingGroups limits support } } }`;

/** Settles when a page's content is right, asked for at every piece of news and never otherwise. */
class Awaited {
  #wake = () => undefined;

  tell() {
    this.#wake();
  }

  /** @returns ms from `since` until what `read` gave was right, at most the patience */
  async until({ read, isRight, since, poll }) {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const news = new Promise((resolve) => (this.#wake = resolve));
      if (isRight(await read())) return performance.now() - since;
      const left = deadline - performance.now();
      if (left < 0) return PATIENCE_MS;
      await Promise.race([news, new Promise((resolve) => setTimeout(resolve, poll ?? left))]);
    }
  }
}

export class Person {
  #address;
  #headers;
  #socket;
  #poll;
  #proposal = new Awaited();
  #isClosing = false;

  constructor(port, { cookie, isPolling }) {
    this.#address = `http://127.0.0.1:${port}/graphql`;
    this.#headers = { cookie, origin: `http://localhost:${port}` };
    this.#poll = isPolling ? POLL_MS : undefined;
    const headers = this.#headers;
    class OwnSocket extends WebSocket {
      constructor(address, protocol) {
        super(address, protocol, { headers });
      }
    }
    this.#socket = createClient({
      url: this.#address.replace('http', 'ws'),
      webSocketImpl: OwnSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
  }

  async ask(query, variables = {}) {
    const response = await fetch(this.#address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.#headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors?.length) throw new Error(`${query.slice(0, 60)}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** @returns when the answer came */
  async #save(query, variables) {
    await this.ask(query, variables);
    return performance.now();
  }

  #follow(query, variables, tell) {
    return this.#socket.subscribe(
      { query, variables },
      {
        next: ({ errors }) => (errors ? this.#fail(errors) : tell()),
        error: (problem) => this.#fail(problem),
        complete: () => undefined,
      },
    );
  }

  #fail(problem) {
    if (this.#isClosing) return;
    throw new Error(`a subscription was refused: ${JSON.stringify(problem)}`);
  }

  /** The need's page with its list, followed. */
  async open(id) {
    const awaited = new Awaited();
    const leave = this.#follow(
      'subscription ($id: ID!) { matchProgress(needId: $id) { status percent } }',
      { id },
      () => awaited.tell(),
    );
    const read = async () => {
      const { matchRun, matches } = await this.ask(MATCHES, { id });
      return {
        isDone: matchRun.status === 'DONE',
        matches: matches.nodes.map(({ profile }) => ({ profileId: profile.id })),
      };
    };
    const wait = (isRight, since) =>
      awaited.until({ read, isRight: (now) => now.isDone && isRight(now), since, poll: this.#poll });
    const page = { leave, until: wait, now: undefined };
    await wait((now) => (page.now = now), performance.now());
    return page;
  }

  async followProposal() {
    if (this.#poll) return;
    this.#follow('subscription { proposalsChanged }', {}, () => this.#proposal.tell());
  }

  /** @param isRight asked with the ids of the needs that nobody in the region can meet */
  proposalUntil(isRight, since) {
    const read = async () => this.ask(PROPOSAL);
    const isDone = ({ proposalRun, unmetNeeds }) => {
      const hopeless = unmetNeeds.nodes.filter(({ eligibleHomes }) => eligibleHomes === 0);
      return proposalRun?.isStale === false && isRight(new Set(hopeless.map(({ need }) => need.id)));
    };
    return this.#proposal.until({ read, isRight: isDone, since, poll: this.#poll });
  }

  async changeOf(id, changes) {
    const { need } = await this.ask(NEED, { id });
    return { ...need, ...changes };
  }

  changeNeed(id, input) {
    return this.#save(CHANGE, { id, input });
  }

  declineAvailability(id) {
    return this.#save('mutation ($id: ID!) { declineAvailability(homeId: $id) { id } }', { id });
  }

  confirmAvailability(id) {
    const from = new Date().toISOString().slice(0, 10);
    return this.#save(
      'mutation ($id: ID!, $from: LocalDate!) { confirmAvailability(homeId: $id, availableFrom: $from) { id } }',
      { id, from },
    );
  }

  async offerOf(id) {
    const { zone, ...offer } = (await this.ask(OFFER, { id })).home.offer;
    return { ...offer, zoneCode: zone.code };
  }

  changeOffer(homeId, offer) {
    return this.#save('mutation ($input: ChangeOfferInput!) { changeOffer(input: $input) { id } }', {
      input: { homeId, offer },
    });
  }

  async close() {
    this.#isClosing = true;
    await this.#socket.dispose();
  }
}
