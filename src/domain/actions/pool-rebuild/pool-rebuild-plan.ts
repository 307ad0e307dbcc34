import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { judgeOf } from './action';
import { makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import { reached, type PoolMember, type PoolWay } from './pool-rebuild-facts';

interface PoolPlanGiven {
  readonly pool: DesktopPoolDetail;
  /** In the order they are rebuilt. */
  readonly members: readonly PoolMember[];
  readonly way: PoolWay;
  readonly handleType: string;
  readonly answers: Answers;
}

/** What a rebuild of a pool would do: to chosen desktops each by itself, without ids to all the service will reach. */
export function planOfPool({ pool, members, way, handleType, answers }: PoolPlanGiven): Plan {
  if (way === 'first') {
    return makePlan(
      members.map((member) => ({
        item: { id: member.id, name: member.name },
        verdict: judgeOf(member),
        inUse: member.inUse,
      })),
      answers,
    );
  }
  const item = { id: pool.id, name: pool.name ?? pool.id };
  if (handleType === 'ONLY_FOR_EXPAND') return makePlan([{ item, verdict: RUN }], answers);
  return makePlan(
    reached(members, way, handleType).map(({ id, name, inUse }) => ({
      item: { id, name },
      verdict: RUN,
      inUse,
    })),
    answers,
  );
}
