import { useEnableScheduledTask } from '~/api/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { toast } from '~/ui/feedback/toast';

/** Switches tasks on and off where they are shown; a refusal is said in passing, with what support will ask for. */
export function useSwitchTask() {
  const t = useMessages('scheduled-tasks').enabled;
  const { mutateAsync } = useEnableScheduledTask();
  return (taskId: string, name: string, enable: boolean) => {
    mutateAsync({ taskId, enable }).catch((error: unknown) =>
      toast.failed((enable ? t.enableFailed : t.disableFailed)(name, whyFailed(error))),
    );
  };
}

function whyFailed(error: unknown): string {
  if (!isFailure(error)) return '';
  const said = error.kind === 'network' ? '' : error.message;
  return [error.code, said, error.requestId && `(${error.requestId})`].filter(Boolean).join(' ');
}
