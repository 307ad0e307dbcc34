import { IconAlertTriangle } from '@tabler/icons-react';
import type { ScriptType } from '~/contract/scripts';
import { hasForeignLetters, oddCharacters, withPlainCharacters } from '~/domain/scripts/script-text';
import { useMessages } from '~/i18n/I18n';
import classes from './editor.module.css';

/** Characters named one by one. */
const SHOWN = 5;

interface TextWarningsProps {
  text: string;
  type: ScriptType;
  onReplace: (text: string) => void;
}

/** What in the text is likely to fail on a desktop. */
export function TextWarnings({ text, type, onReplace }: TextWarningsProps) {
  const t = useMessages('script-editor').warnings;
  const odd = oddCharacters(text);
  const isForeign = odd.length === 0 && hasForeignLetters(text, type);
  const nameOf = (found: string) => (/\s/.test(found) ? t.space : /\p{Cf}/u.test(found) ? t.hidden : found);
  return (
    <div aria-live="polite" className={classes.warnings}>
      {odd.length > 0 && (
        <div className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          <div>
            {t.odd(odd.length)}
            <ul>
              {odd.slice(0, SHOWN).map(({ line, from, found, plain }) => (
                <li key={from}>{t.oddAt(line, nameOf(found), plain === ' ' ? t.plainSpace : plain)}</li>
              ))}
              {odd.length > SHOWN && <li>{t.andMore(odd.length - SHOWN)}</li>}
            </ul>
          </div>
          <button type="button" className={classes.link} onClick={() => onReplace(withPlainCharacters(text))}>
            {t.replace}
          </button>
        </div>
      )}
      {isForeign && (
        <div className={classes.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          <div>{t.foreign}</div>
        </div>
      )}
    </div>
  );
}
