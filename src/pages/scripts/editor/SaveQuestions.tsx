import { Button } from '@mantine/core';
import type { ScriptDetail } from '~/contract/scripts';
import { useMessages } from '~/i18n/I18n';
import { DiffView } from '~/ui/diff/DiffView';
import { Dialog } from '~/ui/layout/Dialog';
import { fromScript, type ScriptValues } from './script-form';

interface NewerProps {
  values: ScriptValues;
  script: ScriptDetail;
  onKeep: () => void;
  onTake: () => void;
  onClose: () => void;
}

/** The script was changed elsewhere: what differs, and whose text stays. Nothing typed is lost either way. */
export function NewerDialog({ values, script, onKeep, onTake, onClose }: NewerProps) {
  const t = useMessages('script-editor').newer;
  const { diff } = useMessages('scripts');
  const theirs = fromScript(script);
  const isOther = (['name', 'version', 'description'] as const).some(
    (field) => values[field] !== theirs[field],
  );
  return (
    <Dialog
      title={t.title}
      size={880}
      onClose={onClose}
      footer={
        <>
          <Button size="sm" variant="default" onClick={onTake}>
            {t.take}
          </Button>
          <Button size="sm" onClick={onKeep}>
            {t.keep}
          </Button>
        </>
      }
    >
      <p>{t.body}</p>
      {isOther && <p>{t.other}</p>}
      <DiffView words={diff} left={theirs.text} right={values.text} leftName={t.theirs} rightName={t.mine} />
    </Dialog>
  );
}

/** Runs of the script have not ended: its text may change below them. */
export function OpenRunsDialog(props: { count: number; onSave: () => void; onClose: () => void }) {
  const t = useMessages('script-editor').openRuns;
  return (
    <Dialog
      title={t.title}
      size={480}
      onClose={props.onClose}
      footer={
        <>
          <Button size="sm" variant="default" onClick={props.onClose}>
            {t.back}
          </Button>
          <Button size="sm" onClick={props.onSave}>
            {t.save}
          </Button>
        </>
      }
    >
      <p>{t.body(props.count)}</p>
    </Dialog>
  );
}
