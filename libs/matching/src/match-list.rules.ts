import type { MatchRequirement } from '#libs/needs';

/** A home on a need's list, with its answers to what the need asks. */
export interface Match {
  readonly profileId: string;
  /** Of the answers, word for word. */
  readonly answersHash: string;
  readonly requirements: readonly MatchRequirement[];
}

/** As it is stored: ranks only order, and gaps are where others have left. */
export interface StoredMatch {
  readonly profileId: string;
  readonly rank: number;
  /** Null on rows older than the hash. */
  readonly answersHash: string | null;
}

/** What makes the stored list the new one. */
export interface ListChanges {
  /** Profiles whose rows go: they have left the list, or answer otherwise. */
  readonly gone: readonly string[];
  /** Rows that are new, or stay and move. */
  readonly ranked: readonly { readonly profileId: string; readonly rank: number; readonly answersHash: string }[];
  /** New rows, with their answers. */
  readonly added: readonly Match[];
}

/** A list that has been changed so often that its ranks have grown to this is numbered anew. */
const HIGHEST_RANK = 1_000;

/** A home that stays with the same answers keeps its row, and where it can its rank. @param stored in the order of their ranks */
export function changesOf(stored: readonly StoredMatch[], list: readonly Match[]): ListChanges {
  const now = new Map(list.map((match) => [match.profileId, match.answersHash]));
  const stays = new Map(
    stored.flatMap(({ profileId, rank, answersHash }) =>
      now.get(profileId) === answersHash ? [[profileId, rank]] : [],
    ),
  );
  const ranked = inOrder(list, stays).filter(({ profileId, rank }) => stays.get(profileId) !== rank);
  return {
    gone: stored.flatMap(({ profileId }) => (stays.has(profileId) ? [] : profileId)),
    ranked,
    added: list.filter(({ profileId }) => !stays.has(profileId)),
  };
}

function inOrder(list: readonly Match[], stays: ReadonlyMap<string, number>): ListChanges['ranked'] {
  let last = 0;
  const ranked = list.map(({ profileId, answersHash }) => {
    last = Math.max(last + 1, stays.get(profileId) ?? 0);
    return { profileId, answersHash, rank: last };
  });
  return last <= HIGHEST_RANK ? ranked : ranked.map((match, index) => ({ ...match, rank: index + 1 }));
}
