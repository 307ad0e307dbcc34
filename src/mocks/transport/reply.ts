import { ERROR_CODES } from './error-codes';
import { Refusal } from './refusal';

const EXPOSED = 'X-Request-Id, Retry-After, X-Subject-Token';

function headersOf(requestId: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    'X-Request-Id': requestId,
    'Access-Control-Expose-Headers': EXPOSED,
    'Cache-Control': 'no-store',
    ...more,
  };
}

/** A successful reply; without a body it is 204 unless the operation has a status of its own. */
export function success(body: unknown, requestId: string, status?: number): Response {
  const headers = headersOf(requestId);
  return body === undefined
    ? new Response(null, { status: status ?? 204, headers })
    : Response.json(body, { status: status ?? 200, headers });
}

/** The reply of a refusal; anything else thrown is a fault of the mock itself, said loudly and answered with 500. */
export function failure(error: unknown, requestId: string): Response {
  if (error instanceof Refusal) {
    const body = { error_code: error.code, error_msg: error.message, ...error.more.body };
    return Response.json(body, { status: error.status, headers: headersOf(requestId, error.more.headers) });
  }
  console.error('The mock service failed:', error);
  const body = {
    error_code: ERROR_CODES.internal,
    error_msg: `The mock service failed: ${String(error)}`,
  };
  return Response.json(body, { status: 500, headers: headersOf(requestId) });
}
