/** What the scenarios of the mock service are called. Only the demo build has them. */
export const messages = {
  scenarios: {
    normal: 'Normal',
    empty: 'Empty project',
    slow: 'Slow service',
    flaky: 'Flaky service',
    stale: 'Every second read fails',
    forbidden: 'No rights (403)',
    expired: 'Session expired (401)',
    'broken-contract': 'Broken replies',
    troubled: 'Actions in trouble',
    offline: 'Offline',
    huge: '100,000 desktops',
    documented: 'Documented examples',
  } as Record<string, string>,
};
