import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readDesktops } from '~/api/desktops';
import type { ListDesktopsQuery, ListDesktopsReply } from '~/contract/desktops';
import { learnDesktops } from '~/domain/desktops/desktop-names';
import { askedBy, questionsOf, type Question } from '~/domain/desktops/search-questions';
import type { SearchTerm } from '~/domain/desktops/search-term';
import { desktopsWithPath } from '~/domain/paths';

/** Desktops the palette shows at most. */
const SHOWN = 8;

/** A list that shows all of what was found by one filter. */
export interface FoundList {
  by: keyof ListDesktopsQuery;
  total: number;
  to: string;
}

/** The first desktops that the input means, and where to see the rest. */
export interface FoundDesktops {
  desktops: ListDesktopsReply['desktops'];
  lists: FoundList[];
}

/** Searches the desktops on the server; the read before is cancelled when nobody wants it any more. */
export function paletteDesktopsQuery(input: SearchTerm) {
  return queryOptions({
    queryKey: ['desktops', 'palette', input],
    queryFn: async ({ signal }) => {
      const questions = questionsOf(input);
      const replies = await Promise.all(
        questions.map((question) => readDesktops({ ...askedBy(question), limit: SHOWN }, signal)),
      );
      for (const { desktops } of replies) learnDesktops(desktops);
      return merge(questions, replies);
    },
    enabled: input.kind !== 'nothing',
    placeholderData: keepPreviousData,
  });
}

/** Puts the answers together in the order of the questions, each desktop once; lists only where they show more. */
export function merge(
  questions: readonly Question[],
  replies: readonly Pick<ListDesktopsReply, 'desktops' | 'total_count'>[],
): FoundDesktops {
  const byId = new Map(
    replies.flatMap(({ desktops }) => desktops).map((desktop) => [desktop.desktop_id, desktop]),
  );
  const lists = questions.map(({ by, values }, at) => ({
    by,
    total: replies[at]?.total_count ?? 0,
    to: desktopsWithPath({ [by]: values }),
  }));
  const all = lists.reduce((sum, { total }) => sum + total, 0);
  const desktops = [...byId.values()].slice(0, SHOWN);
  return { desktops, lists: all > desktops.length ? lists.filter(({ total }) => total > 0) : [] };
}
