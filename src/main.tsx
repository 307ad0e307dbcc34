import { openConsole } from '~/app/boot';

// The bundler knows the mode, so the live build keeps no trace of the demo.
void openConsole(
  import.meta.env.MODE === 'demo'
    ? async () => (await import('./mocks/transport/start')).startDemoBackend()
    : undefined,
);
