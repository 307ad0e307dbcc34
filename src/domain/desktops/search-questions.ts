import type { ListDesktopsQuery } from '~/contract/desktops';
import type { SearchTerm } from './search-term';

/** One read of the list a search takes: a filter and what it is to hold. */
export interface Question {
  by: 'desktop_ip' | 'desktop_id' | 'computer_name' | 'user_name';
  values: string[];
}

/** The list joins its filters by "and", so words that may name a desktop or a user take two reads. */
export function questionsOf(input: SearchTerm): Question[] {
  switch (input.kind) {
    case 'nothing':
      return [];
    case 'ip':
      return [{ by: 'desktop_ip', values: [input.ip] }];
    case 'ids':
      return [{ by: 'desktop_id', values: input.ids }];
    case 'words':
      return [
        { by: 'computer_name', values: [input.words] },
        { by: 'user_name', values: [input.words] },
      ];
  }
}

/** A question as the list's query has it. */
export function askedBy({ by, values }: Question): ListDesktopsQuery {
  return { [by]: by === 'desktop_id' || by === 'user_name' ? values : values[0] };
}
