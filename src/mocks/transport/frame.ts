import { breakContract } from './break-contract';
import { ERROR_CODES } from './error-codes';
import { checkProject, type Gate } from './gate';
import type { Handler } from './handle';
import { applyScenario, createStaleness, latencyOf } from './scenario-effects';
import { hex32 } from '~/mocks/seed/random';
import { NoAnswer, refuse } from './refusal';
import { failure, success } from './reply';
import { createRouter } from './router';
import type { Scenario } from '~/mocks/scenarios';
import { pause, sentinelEffect, untilAborted } from '~/mocks/engine/sentinel-effects';

interface FrameContext {
  readonly handlers: readonly Handler[];
  readonly gate: Gate;
  readonly scenario: () => Scenario;
  readonly seed: number;
  readonly latency: number;
  /** Runs before each call: time may have brought something to its end, and another tab may have changed something. */
  readonly beforeCall: () => void;
  /** Runs after each call that may have changed the state, whatever it was answered. */
  readonly afterCall: () => void;
}

const API_PATH = /^\/v[123]\//;

/** True for requests the mock service answers; all others are the page's own. */
export function isApiRequest(request: Request): boolean {
  return API_PATH.test(new URL(request.url).pathname);
}

/** What every call goes through, in the order of the real thing: the gateway's checks, then the service's. */
export function createFrame(context: FrameContext): (request: Request) => Promise<Response> {
  const { handlers, gate, seed } = context;
  const route = createRouter(handlers);
  const failEverySecondRead = createStaleness();
  let calls = 0;

  const answer = async (request: Request, scenario: Scenario, number: number, requestId: string) => {
    const url = new URL(request.url);
    const found = route(request.method, url.pathname);
    if (!found) return noSuchApi(request.method, url.pathname);
    const { handler, params } = found;
    gate.admit(request.headers, scenario);
    checkProject(params.get('project_id'));
    applyScenario(scenario, seed, number, handler.operation.id);
    if (request.method === 'GET') failEverySecondRead(scenario, request.url);
    const broken = await sentinelEffect(url, request.signal);
    const bodyText = request.method === 'GET' ? '' : await request.text();
    context.beforeCall();
    const running = handler.run({ search: url.searchParams, bodyText, headers: request.headers, params });
    const reads = request.method === 'GET' && !handler.operation.hasEffect;
    const reply = await (reads ? running : running.finally(context.afterCall));
    const sent = broken || scenario === 'broken-contract' ? breakReply(reply) : reply;
    return success(sent, requestId, handler.status);
  };

  return async (request) => {
    const number = calls++;
    const requestId = hex32(seed ^ 0x1d, number);
    const scenario = context.scenario();
    try {
      await pause(latencyOf(scenario, seed, number) * context.latency, request.signal);
      return scenario === 'offline' ? Response.error() : await answer(request, scenario, number, requestId);
    } catch (error) {
      if (error instanceof NoAnswer) {
        if (error.how === 'hangs') await untilAborted(request.signal).catch(() => undefined);
        return Response.error();
      }
      return request.signal.aborted ? Response.error() : failure(error, requestId);
    }
  };
}

/** Bodiless replies have nothing to break. */
const breakReply = (reply: unknown) => (reply === undefined ? undefined : breakContract(reply));

function noSuchApi(method: string, pathname: string): never {
  console.error(`The mock service has no handler for ${method} ${pathname}`);
  return refuse(
    404,
    ERROR_CODES.noSuchApi,
    `The API does not exist or has not been published: ${method} ${pathname}`,
  );
}
