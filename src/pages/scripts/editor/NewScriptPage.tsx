import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { scriptQuery } from '~/api/scripts';
import { scriptPath, scriptsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { QueryState } from '~/ui/feedback/QueryState';
import { DetailPage, DetailSection } from '~/ui/layout/DetailPage';
import { FRESH_SCRIPT, fromScript, type ScriptValues } from './script-form';
import { ScriptForm } from './ScriptForm';

/** A new script: from nothing, or like another one (`?from=`). */
export function NewScriptPage() {
  const t = useMessages('script-editor');
  const { title } = useMessages('scripts');
  const [params] = useSearchParams();
  const from = params.get('from') ?? '';
  return (
    <DetailPage list={{ label: title, to: scriptsPath }} title={t.newTitle}>
      <DetailSection label={t.newTitle}>
        {from === '' ? <Fresh begun={FRESH_SCRIPT} place="new" /> : <Duplicate key={from} from={from} />}
      </DetailSection>
    </DetailPage>
  );
}

function Fresh({ begun, place }: { begun: ScriptValues; place: string }) {
  const navigate = useNavigate();
  return (
    <ScriptForm
      begun={begun}
      scriptId={null}
      place={place}
      onSaved={(id) => void navigate(id === '' ? scriptsPath : scriptPath(id), { replace: true })}
    />
  );
}

function Duplicate({ from }: { from: string }) {
  const t = useMessages('script-editor');
  const query = useQuery(scriptQuery(from));
  const original = query.data;
  const begun = useMemo(() => {
    const values = original && fromScript(original);
    return values && { ...values, name: t.duplicateName(values.name) };
  }, [original, t]);
  return (
    <QueryState query={query}>{() => begun && <Fresh begun={begun} place={`new?from=${from}`} />}</QueryState>
  );
}
