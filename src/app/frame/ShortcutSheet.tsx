import { useId, useSyncExternalStore } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Keys } from '~/ui/layout/Keys';
import { Overlay } from '~/ui/layout/Overlay';
import { plainKeysStore, registeredShortcuts, type Shortcut } from '~/ui/layout/shortcuts';
import classes from './ShortcutSheet.module.css';

/** What the keyboard can do here, and the switch for shortcuts of plain keys. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useMessages('shell');
  const hint = useId();
  const plain = useSyncExternalStore(plainKeysStore.subscribe, plainKeysStore.get);
  return (
    <Overlay title={t.shortcuts.title} onClose={onClose}>
      <div className={classes.body}>
        <Section
          title={t.shortcuts.thisPage}
          shortcuts={registeredShortcuts('page')}
          then={t.shortcuts.followedBy}
        />
        <Section
          title={t.shortcuts.everywhere}
          shortcuts={registeredShortcuts('everywhere')}
          then={t.shortcuts.followedBy}
        />
        <div>
          <label className={classes.switch}>
            <input
              type="checkbox"
              checked={plain}
              aria-describedby={hint}
              onChange={({ currentTarget }) => plainKeysStore.set(currentTarget.checked)}
            />
            {t.shortcuts.singleKeys}
          </label>
          <p id={hint} className={classes.hint}>
            {t.shortcuts.singleKeysHint}
          </p>
        </div>
      </div>
    </Overlay>
  );
}

interface SectionProps {
  title: string;
  shortcuts: readonly Shortcut[];
  then: string;
}

function Section({ title, shortcuts, then }: SectionProps) {
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      <dl className={classes.list}>
        {shortcuts.map(({ keys, label }) => (
          <div key={keys} className={classes.row}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} then={then} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
