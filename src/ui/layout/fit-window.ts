import type { PopoverProps } from '@mantine/core';

/** How Mantine's menus and popovers stay inside the window: on the side with more room, at most as high as that, where they scroll. */
export const FIT_WINDOW = {
  flip: { fallbackStrategy: 'bestFit', padding: 8 },
  shift: { padding: 8 },
  size: {
    padding: 8,
    apply: ({ availableWidth, availableHeight, elements }) => {
      Object.assign(elements.floating.style, {
        maxWidth: `${availableWidth}px`,
        maxHeight: `${availableHeight}px`,
        overflowY: 'auto',
        overscrollBehavior: 'contain',
      });
    },
  },
} satisfies PopoverProps['middlewares'];
