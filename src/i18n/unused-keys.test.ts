import { expect, test } from 'vitest';

/** Every area's words in one language; the other two have the same keys, or do not compile. */
const areas = import.meta.glob<{ messages: object }>('./*/en-US.ts', { eager: true });
const sources = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '../{app,pages,domain,ui,lib}/**/*.{ts,tsx}',
        '!../**/*.{test,testing}.{ts,tsx}',
        './{format,calendar}.ts',
      ],
      { eager: true, query: '?raw', import: 'default' },
    ),
  ).map(([path, text]) => [path.replace(/^\.\.?\//, '').replace(/\.tsx?$/, ''), text]),
);

/** Groups whose keys are words of the wire, or of the demo, and are looked up as they come. */
const BY_WORD = new Set([
  'creation.outcomes',
  'action-forms.rebuild.encrypt',
  'action-forms.rebuild.encryptHelp',
  'action-forms.rebuild.handles',
  'actions.plan.asks',
  'actions.plan.leaves',
  'actions.skipped',
  'app-group.accountTypes',
  'app-group.apps.sources',
  'app-group.apps.states',
  'app-group.mails.results',
  'app-group.mails.types',
  'app-group.platforms',
  'app-groups.appTypes',
  'app-groups.authorizationTypes',
  'demo.scenarios',
  'desktop-pool.users.types',
  'desktop-pools.autoscale.types',
  'desktop-pools.statuses',
  'desktop.actions.names',
  'desktop.actions.results',
  'domain.attachState',
  'domain.desktopType',
  'domain.internetMode',
  'domain.sessionStates',
  'domain.snapshotDisks',
  'domain.snapshotOrigin',
  'domain.snapshotStatus',
  'domain.status',
  'domain.task',
  'image-servers.appTypes',
  'image-servers.imageTypes',
  'image-servers.statuses',
  'import.reading.separators',
  'jobs.service.statuses',
  'overview.quotas.types',
  'pool-actions.users.permissions',
  'overview.quotas.units',
  'schedule.sentence.when',
  'script-runs.statusFilters',
  'script-runs.taskTypes',
  'scripts.systems',
  'scripts.types',
  'schedule.statuses',
  'schedule.triggers',
  'user.events.actors',
  'sessions.logoff.levels',
  'sessions.online.periods',
  'sessions.periods',
  'terminals.form.errors.mac',
  'pool-rebuild.handles',
]);

/** The files each file imports, and those that import it. */
const neighbours = new Map([...sources.keys()].map((file) => [file, new Set<string>()]));
for (const [file, text] of sources) {
  for (const [, folder = '', name = ''] of text.matchAll(/'(~|\.)\/([^']+)'/g)) {
    const imported = folder === '~' ? name : `${file.replace(/\/[^/]*$/, '')}/${name}`;
    neighbours.get(file)?.add(imported);
    neighbours.get(imported)?.add(file);
  }
}

/** The sources that may say an area's words: those that name it, those beside them, and what every list page is made of. */
function sourcesOf(area: string): string {
  const naming = [...sources]
    .filter(([file, text]) => text.includes(`'${area}'`) || (area === 'list' && file.startsWith('ui/list/')))
    .map(([file]) => file);
  const near = new Set(naming.flatMap((file) => [file, ...(neighbours.get(file) ?? [])]));
  return [...sources]
    .filter(([file]) => near.has(file) || file.startsWith('ui/list/'))
    .map(([, text]) => text)
    .join('\n');
}

/** Parts of a list's words whose keys are those of its declaration. */
const DECLARED = new Set(['filters', 'columns', 'presets']);

/** A text is read, a function is read or called: `.on('…')` of an emitter is no use of a text named `on`. */
function isUsed(path: readonly string[], value: unknown, text: string): boolean {
  const key = path.at(-1) ?? '';
  const isDeclared = path.some((part) => DECLARED.has(part));
  const uses = [
    String.raw`\.${key}\b${typeof value === 'function' ? '' : String.raw`(?!\()`}`,
    String.raw`['"]${key}['"]`,
    // A key of a declaration: of a column, a filter, a preset.
    ...(isDeclared ? [String.raw`\b${key}:`] : []),
    // Taken out of its group: const { title, body: text } = t
    String.raw`\{[^{}=;]*\b${key}\b[^{}=;]*\} =`,
  ];
  return new RegExp(uses.join('|'), 'm').test(text);
}

function leavesOf(value: unknown, path: readonly string[]): [path: readonly string[], leaf: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const leaves = Object.entries(areas).map(([file, { messages }]) => {
  const area = file.split('/')[1] ?? '';
  return { area, leaves: leavesOf(messages, [area]) };
});
const groupOf = (path: readonly string[]) => path.slice(0, -1).join('.');

// It takes a text for said where its key stands near what loads its area, so that it misses some; what it names is unused.
test('every message is said somewhere', () => {
  const unused = leaves.flatMap(({ area, leaves: ofArea }) => {
    const text = sourcesOf(area);
    return ofArea
      .filter(([path, leaf]) => !BY_WORD.has(groupOf(path)) && !isUsed(path, leaf, text))
      .map(([path]) => path.join('.'));
  });
  expect(unused).toEqual([]);
});

test('the groups looked up by their words are there', () => {
  const groups = new Set(leaves.flatMap(({ leaves: ofArea }) => ofArea.map(([path]) => groupOf(path))));
  expect([...BY_WORD].filter((group) => !groups.has(group))).toEqual([]);
});
