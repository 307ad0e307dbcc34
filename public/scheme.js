// Runs before the first paint, so that a dark console never flashes white. A file of its own: a strict CSP allows no inline script.
(function () {
  var scheme = 'auto';
  try {
    scheme = JSON.parse(localStorage.getItem('workspace-console:color-scheme')) || 'auto';
  } catch (error) {
    // Storage closed to us: follow the system.
  }
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
