export const messages = { title: 'overview' };
