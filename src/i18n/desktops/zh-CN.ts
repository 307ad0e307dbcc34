export const messages = { title: 'desktops' };
