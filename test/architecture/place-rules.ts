import ts from 'typescript';
import { importsOf, lineOf, walk, type Source } from './sources.js';

/** Something that belongs in one folder, and where else it may stand, each with its reason. */
interface Place {
  readonly what: string;
  readonly home: RegExp;
  readonly exempt: readonly { readonly where: RegExp; readonly reason: string }[];
  readonly found: (source: Source, node: ts.Node) => boolean;
}

const TESTS = { where: /^test\/|\.spec\.ts$/, reason: 'tests stand outside the house' };
const SUPERVISOR = {
  where: /^apps\/samhem\//,
  reason: 'starts the database and the processes before there is a platform',
};
const WEB = { where: /^apps\/web\//, reason: 'runs in the browser' };
const SESSION = {
  where: /^libs\/identity\/src\/session\.store\.ts$/,
  reason: 'the session’s own row says who acts, in the narrow transaction that reads it',
};
/** True at the top of a file that imports from such a package, and such a name if one is asked for. */
const imports = (packages: RegExp, name?: RegExp) => (source: Source, node: ts.Node) =>
  ts.isSourceFile(node) &&
  importsOf(source).some(
    ({ specifier, names }) => packages.test(specifier) && (!name || names.some((one) => name.test(one))),
  );

const isMember = (node: ts.Node, object: string, property: string) =>
  (ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === property) ||
  (ts.isElementAccessExpression(node) &&
    node.expression.getText() === object &&
    ts.isStringLiteralLike(node.argumentExpression) &&
    node.argumentExpression.text === property);

const PLACES: readonly Place[] = [
  {
    what: 'DataSource, or a repository or manager taken from it: use TenantDb',
    home: /^libs\/platform\/src\/database\//,
    exempt: [TESTS],
    found: (source, node) =>
      imports(/^typeorm$/, /^(DataSource|getRepository|getConnection|AbstractRepository)$/)(source, node) ||
      imports(/^@nestjs\/typeorm$/, /^(Inject|getRepositoryToken|getDataSourceToken|getEntityManagerToken)/)(
        source,
        node,
      ),
  },
  {
    what: 'a connection of one’s own (pg): use TenantDb',
    home: /^libs\/platform\/src\/(database|events|queue)\//,
    exempt: [TESTS, SUPERVISOR],
    found: imports(/^(pg|postgres|pg-pool)$/),
  },
  {
    what: 'the row context: only TenantDb sets it',
    home: /^libs\/platform\/src\/database\//,
    exempt: [TESTS, SESSION],
    found: (_source, node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
      /set_config\s*\(|\bset\s+(local\s+|session\s+)?role\b|\bset\s+(local\s+|session\s+)app\./i.test(node.text),
  },
  {
    what: 'process.env: ask the settings',
    home: /^libs\/platform\/src\/config\//,
    exempt: [TESTS, SUPERVISOR],
    found: (source, node) => isMember(node, 'process', 'env') || imports(/^(node:)?process$/, /^env$/)(source, node),
  },
  {
    what: 'the time of day: ask the Clock',
    home: /^libs\/platform\/src\/time\//,
    exempt: [TESTS, SUPERVISOR, WEB],
    found: (_source, node) =>
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
      isMember(node, 'Date', 'now') ||
      isMember(node, 'Temporal', 'Now'),
  },
  {
    what: 'the queue (bullmq, ioredis): use defineJob and @Handles',
    home: /^libs\/platform\/src\/queue\//,
    exempt: [TESTS, { where: /^apps\/samhem\/src\/servers\.ts$/, reason: 'asks whether a given Redis answers' }],
    found: imports(/^(bullmq|ioredis|@nestjs\/bullmq)($|\/)/),
  },
  {
    what: 'a thing this house does without (forwardRef, ORM subscribers, CQRS)',
    home: /^$/,
    exempt: [],
    found: (source, node) =>
      imports(/^@nestjs\/common$/, /^forwardRef$/)(source, node) ||
      imports(/^typeorm$/, /^(EventSubscriber|ViewEntity|DeleteDateColumn)$/)(source, node) ||
      imports(/^@nestjs\/cqrs/)(source, node),
  },
];

/** Sentences about things that stand where they do not belong. */
export function placeProblems(source: Source): string[] {
  const watched = PLACES.filter(
    ({ home, exempt }) => !home.test(source.path) && !exempt.some(({ where }) => where.test(source.path)),
  );
  const problems: string[] = [];
  walk(source.ast, (node) => {
    for (const { what, found } of watched) {
      if (found(source, node)) problems.push(`${source.path}:${lineOf(source, node)}: ${what}`);
    }
  });
  return problems;
}
