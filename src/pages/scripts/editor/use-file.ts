import { useState } from 'react';
import { SCRIPT_CONTENT_LIMIT } from '~/contract/scripts';
import { useLanguage } from '~/i18n/I18n';
import { decodeText, detectEncoding, type TextEncoding } from '~/lib/text-encoding';

/** A file whose text was put into the editor. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding: TextEncoding;
}

/** UTF-16 has two bytes a character, UTF-8 up to four: what is larger can be no script. */
const BYTES_LIMIT = SCRIPT_CONTENT_LIMIT * 4;

/** Reads a file that was dropped or chosen; another encoding reads the same bytes again. */
export function useFile(onText: (text: string) => void) {
  const language = useLanguage();
  const [file, setFile] = useState<ReadFile | null>(null);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const show = (next: ReadFile) => {
    setFile(next);
    onText(decodeText(next.bytes, next.encoding));
  };
  const read = async (chosen: File) => {
    setTooLarge(chosen.size > BYTES_LIMIT ? chosen.name : null);
    if (chosen.size > BYTES_LIMIT) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const regional = language === 'zh-CN' ? 'gb18030' : 'windows-1252';
    show({ name: chosen.name, bytes, encoding: detectEncoding(bytes, regional) });
  };
  return {
    file,
    tooLarge,
    read,
    readAs: (encoding: TextEncoding) => {
      if (file) show({ ...file, encoding });
    },
    forget: () => setFile(null),
  };
}
