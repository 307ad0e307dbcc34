// Runs before the first paint, so that a dark console never flashes white. A file of its own: a strict CSP allows no inline script.
(function () {
  function recall(key) {
    try {
      return JSON.parse(localStorage.getItem('workspace-console:' + key));
    } catch (error) {
      // Storage closed to us: nothing is remembered.
      return null;
    }
  }

  var scheme = recall('color-scheme') || 'auto';
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  // The words of the first screen, in the language the console is going to choose. A wrong guess costs only the load.
  var words = JSON.parse(document.currentScript.getAttribute('data-words') || '{}');
  var languages = Object.keys(words);
  function base(language) {
    return language.toLowerCase().split('-')[0];
  }
  var language = [recall('language')].concat(navigator.languages).reduce(function (found, wanted) {
    if (found || typeof wanted !== 'string') return found;
    return languages.find(function (known) {
      return base(known) === base(wanted);
    });
  }, undefined);
  (words[language || languages[0]] || []).forEach(function (href, index) {
    if (!href || (index > 0 && location.pathname !== '/desktops')) return;
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  });
})();
