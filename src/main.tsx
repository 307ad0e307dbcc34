import { openConsole } from '~/app/boot';

// The bundler knows the mode, so the live build keeps no trace of the demo.
void openConsole(
  import.meta.env.MODE === 'demo'
    ? async () => (await import('~/mocks/start')).startDemoBackend()
    : undefined,
);
