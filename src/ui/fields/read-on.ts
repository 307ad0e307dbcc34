import type { ScrollAreaProps } from '@mantine/core';

/** Pixels from the end of a list at which more of it is wanted. */
const NEAR = 96;

/** For the list of a field: asks for more of it whenever it is scrolled to its end, by wheel, keys or bar. */
export function readOn(readMore: () => void): ScrollAreaProps {
  return {
    viewportProps: {
      onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        if (scrollHeight - clientHeight - scrollTop < NEAR) readMore();
      },
    },
  };
}
