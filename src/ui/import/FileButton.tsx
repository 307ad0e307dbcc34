import { Button } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

interface FileButtonProps {
  label: string;
  icon?: ReactNode;
  variant: 'filled' | 'default';
  onFile: (file: File) => void;
}

/** Asks for a file of text. */
export function FileButton({ label, icon, variant, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="sm" variant={variant} leftSection={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it has been changed.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
