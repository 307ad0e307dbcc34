import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { reviewText, type UseWords } from './access-words';
import { recommendationOf, type ReviewReason } from './grant-use';

/** What is recommended for a grant, with the reason. */
export function ReviewMark({ review, words }: { review: ReviewReason | null; words: UseWords }) {
  if (review === null) return <NoValue />;
  const tone = recommendationOf(review) === 'review' ? 'attention' : 'plain';
  return <StatusMark tone={tone} word={reviewText(review, words)} />;
}
