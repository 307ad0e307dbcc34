import hits from '~/domain/actions/dialog/HitList.module.css';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { sumOf, type PoolFacts } from './pool-facts';

/** What an action on pools reaches: how many desktops, and how many of them somebody works on. */
export function PoolsHit({
  items,
  facts,
}: {
  items: readonly ActionItem[];
  facts: ReadonlyMap<string, PoolFacts>;
}) {
  const t = useMessages('pool-actions').hit;
  const count = (of: (pool: PoolFacts) => number) => sumOf(items, facts, of);
  return (
    <>
      <p className={hits.sum}>
        <strong>
          {t.sum(
            count(({ desktops }) => desktops),
            count(({ inUse }) => inUse),
          )}
        </strong>
      </p>
      {items.length > 1 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className={hits.hit} tabIndex={0} aria-label={t.title}>
          <ul>
            {items.map(({ id, name }) => {
              const pool = facts.get(id);
              return (
                <li key={id}>
                  <span className={hits.name}>{name}</span>
                  <span className={hits.facts}>{pool && t.sum(pool.desktops, pool.inUse)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
