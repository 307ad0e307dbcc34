export const messages = { title: 'shell' };
