import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[]; code?: string | null } | null;
}

// Chunks of the first load, in the order they claim their modules: what starts the console, the frame with everything it stands
// on, the inventory. Left to itself the bundler cuts what they share into some thirty files, each of which costs a round trip.
const FIRST_LOAD = [
  { name: 'start', root: at('../src/main.tsx') },
  { name: 'frame', root: at('../src/app/App.tsx') },
  { name: 'inventory', root: at('../src/pages/desktops/DesktopsPage.tsx') },
  // The demo's backend knows the shape of every call; each of them would be a separate file.
  { name: 'backend', root: at('../src/mocks/transport/start.ts') },
  // Not of the first load, but of nearly every page: what the actions share would be cut into some twenty files, too.
  { name: 'actions', root: at('../src/domain/actions/all-actions.ts') },
] as const;
const SHELL_WORDS = /\/src\/i18n\/(?:common|shell|domain|list)\/([\w-]+)\.ts$/;

/** What every widget of the packages stands on: some twenty files of a few lines each, which every page but the first needs. */
const WIDGET_BASE = /\/@mantine\/(?:hooks|core\/esm\/core)\//;
/** Some hundred bytes each. */
const ICONS = /\/@tabler\/icons-react\//;

/** Packages whose index re-exports everything they have; only the files of what is named are claimed. */
const INDEXES =
  /\/@mantine\/(?:core|hooks)\/esm\/index\.mjs$|\/@tabler\/icons-react\/dist\/esm\/tabler-icons-react\.mjs$/;
const NAMED_IMPORT = /import\s*\{([^}]*)\}\s*from\s*["'](@mantine\/(?:core|hooks)|@tabler\/icons-react)["']/g;

/** Names the chunk a module belongs to; null leaves it to the bundler. One planner serves one build. */
export function chunkPlanner(): (id: string, graph: ModuleGraph) => string | null {
  let plan: Map<string, string> | undefined;
  return (id, graph) => {
    const words = SHELL_WORDS.exec(id);
    if (words) return `words-${words[1]}`;
    plan ??= firstLoad(graph);
    return plan.get(id) ?? (WIDGET_BASE.test(id) ? 'widgets' : ICONS.test(id) ? 'icons' : null);
  };
}

function firstLoad(graph: ModuleGraph): Map<string, string> {
  // The words' helpers are needed by every file of words, whichever comes first.
  const plan = new Map<string, string>([[at('../src/i18n/words.ts'), 'start']]);
  for (const { name, root } of FIRST_LOAD) {
    const waiting = [root];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (plan.has(id)) continue;
      plan.set(id, name);
      waiting.push(...importsOf(id, graph));
    }
  }
  return plan;
}

function importsOf(id: string, graph: ModuleGraph): string[] {
  const info = graph.getModuleInfo(id);
  return (info?.importedIds ?? []).flatMap((imported) => {
    if (!INDEXES.test(imported)) return imported;
    const wanted = namesIn(info?.code ?? '');
    const files = graph.getModuleInfo(imported)?.importedIds ?? [];
    return files.filter((file) => wanted.has(basename(file, '.mjs')));
  });
}

/** The things a module takes from the packages with an index, and the files hooks are in: useMediaQuery is in use-media-query. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  for (const [, list = ''] of code.matchAll(NAMED_IMPORT)) {
    for (const piece of list.split(',')) {
      const name = piece.trim().split(/\s+as\s+/)[0] ?? '';
      names.add(name);
      names.add(name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    }
  }
  return names;
}
