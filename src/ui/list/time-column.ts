import { createElement } from 'react';
import type { Format } from '~/i18n/format';
import { NoValue } from '~/ui/data-table/NoValue';
import type { ListColumn } from './columns';

/** A column of times that are compared: absolute, and in exports with the zone. */
export function timeColumn<Row>(timeOf: (row: Row) => Date | null): ListColumn<Row, { format: Format }> {
  return {
    // Wide enough for a time with AM or PM.
    width: 176,
    text: (row, { format }) => {
      const date = timeOf(row);
      return date ? format.absolute(date) : '';
    },
    cell: (row, { format }) => {
      const date = timeOf(row);
      return date ? format.dateTime(date) : createElement(NoValue);
    },
  };
}
