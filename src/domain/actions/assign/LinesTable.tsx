import { ASSIGNEES_PER_DESKTOP } from '~/contract/assignments';
import { useMessages } from '~/i18n/I18n';
import type { Messages } from '~/i18n/areas';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './Assign.module.css';
import { withoutProblems, type AssignLine, type LineProblem, type NamedDesktop } from './assign-lines';

/** More lines than this are only counted. */
const SHOWN = 100;

interface LinesTableProps {
  text: string;
  lines: readonly AssignLine[];
  desktops: readonly NamedDesktop[];
  onChange: (text: string) => void;
}

/** What was understood of each line, those with problems first. */
export function LinesTable({ text, lines, desktops, onChange }: LinesTableProps) {
  const t = useMessages('action-forms').assign;
  const bad = lines.filter(({ problem }) => problem !== null);
  const good = lines.filter(({ problem }) => problem === null);
  const shown = [...bad, ...good].slice(0, SHOWN);
  const names = new Map(desktops.map(({ id, name }) => [id, name]));
  const { columns } = t;
  return (
    <div className={classes.groups}>
      <div className={classes.caption}>
        <h3>{t.understood}</h3>
        <output>
          {t.understoodCount(good.length, new Set(good.map(({ desktopId }) => desktopId)).size)}
        </output>
        {bad.length > 0 && (
          <button
            type="button"
            className={classes.drop}
            onClick={() => onChange(withoutProblems(text, lines))}
          >
            {t.dropBad(bad.length)}
          </button>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes.box} tabIndex={0} aria-label={t.understood}>
        <table>
          <thead>
            <tr>
              {[columns.line, columns.desktop, columns.user, columns.group, columns.result].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.line}>
                <td className={classes.line}>{line.line}</td>
                <td translate="no">{names.get(line.desktopId ?? '') ?? (line.desktop || <NoValue />)}</td>
                <td translate="no">{line.user || <NoValue />}</td>
                <td translate="no">{line.group || <NoValue />}</td>
                <td>
                  {line.problem ? (
                    <StatusMark tone="failed" word={problemWords(line.problem, t.problems)} />
                  ) : (
                    <StatusMark tone="good" word={t.good} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > SHOWN && <span className={classes.facts}>{t.moreLines(lines.length - SHOWN)}</span>}
    </div>
  );
}

function problemWords(problem: LineProblem, t: Messages<'action-forms'>['assign']['problems']): string {
  switch (problem.kind) {
    case 'unknownDesktop':
      return t.unknownDesktop(problem.name);
    case 'twoDesktops':
      return t.twoDesktops(problem.name);
    case 'unknownGroup':
      return t.unknownGroup(problem.group);
    case 'wrongSystem':
      return t.wrongSystem(problem.group, problem.system);
    case 'twice':
      return t.twice(problem.line);
    case 'tooManyUsers':
      return t.tooManyUsers(ASSIGNEES_PER_DESKTOP);
    default:
      return t[problem.kind];
  }
}
