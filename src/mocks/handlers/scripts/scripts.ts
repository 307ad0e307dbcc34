import { createScript, deleteScript, listScripts, showScriptDetail, updateScript } from '~/contract/scripts';
import { findScriptRun } from '~/mocks/engine/all-script-runs';
import type { Db } from '~/mocks/engine/db';
import { scriptId, scriptRow } from '~/mocks/rows/script-rows';
import { indexOfId } from '~/mocks/seed/random';
import { type ScriptRecord, textAt } from '~/mocks/seed/scripts';
import { SCRIPT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** As the SDK has it. */
const USUAL_LIMIT = 10;
/** Older texts kept of a script, for runs that began with them. */
const TEXTS_KEPT = 3;

/** The library of scripts. A name is matched anywhere, whatever the case; the last changed comes first. */
export function scriptHandlers(backend: Backend): Handler[] {
  return [
    handle(listScripts, ({ query: { offset, limit = USUAL_LIMIT, id, name, type } }) => {
      const part = name?.toLowerCase();
      const found = backend.db.scripts
        .filter(
          (script) =>
            (!id || scriptId(script) === id) &&
            (!part || script.name.toLowerCase().includes(part)) &&
            (!type || script.type === type),
        )
        .toSorted((a, b) => b.updatedAt - a.updatedAt);
      return { count: found.length, scripts: paged(found, offset, limit).map(scriptRow) };
    }),
    handle(createScript, ({ body: { name, type, content, description = '', version = '' } }) => {
      const { db, clock } = backend;
      checkName(db, name);
      const now = clock.now();
      const made = { name, type, text: content, description, version, past: [] };
      const script = db.scripts.append((index) => ({ index, ...made, createdAt: now, updatedAt: now }));
      if (name === SCRIPT_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
      return { script_id: scriptId(script) };
    }),
    handle(showScriptDetail, ({ param, query: { script_task_id } }) => {
      const { db } = backend;
      const run = script_task_id ? findScriptRun(db, script_task_id) : undefined;
      const script = lookupScript(db, param('script_id'), run !== undefined);
      return { ...scriptRow(script), content: run ? textAt(script, run.at) : script.text };
    }),
    handle(
      updateScript,
      ({ param, body: { name, content, description, version } }) => {
        const { db, clock } = backend;
        const script = lookupScript(db, param('script_id'));
        if (name !== script.name) checkName(db, name);
        const now = clock.now();
        const before = { until: now, text: script.text };
        db.scripts.update(script.index, {
          name,
          text: content,
          updatedAt: now,
          ...(description !== undefined && { description }),
          ...(version !== undefined && { version }),
          ...(content !== script.text && { past: [...script.past, before].slice(-TEXTS_KEPT) }),
        });
        if (name === SCRIPT_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
      },
      200,
    ),
    handle(deleteScript, ({ param }) => {
      backend.db.scripts.remove(lookupScript(backend.db, param('script_id')).index);
    }),
  ];
}

/** A script by its id, or the 404 refusal; `evenGone`: one that was deleted is still known to its runs. */
export function lookupScript(db: Db, id: string, evenGone = false): ScriptRecord {
  const index = indexOfId('script', id) ?? -1;
  const found = evenGone ? db.scripts.everHad(index) : db.scripts.get(index);
  return found ?? refuse(404, ERROR_CODES.scriptNotFound, `The script ${id} does not exist`);
}

function checkName(db: Db, name: string): void {
  if (name === SCRIPT_NAME_SENTINELS.fail) {
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  }
  const isTaken = db.scripts.filter((script) => script.name === name).length > 0;
  if (isTaken || name === SCRIPT_NAME_SENTINELS.conflict) {
    refuse(409, ERROR_CODES.scriptNameTaken, `A script named ${name} exists already`);
  }
}
