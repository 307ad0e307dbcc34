import type { Failure } from '~/lib/failure';

/** How a call failed: the service refused it, its reply broke the contract, or no answer came. */
export type ApiErrorKind = Failure['kind'];

interface ApiErrorFacts {
  kind: ApiErrorKind;
  /** Method and path template, never the query: `GET /v2/{project_id}/desktops`. */
  operation: string;
  status?: number;
  code?: string;
  requestId?: string;
  /** Where the reply broke the contract, e.g. `desktops[0].computer_name`. */
  field?: string;
  /** Encrypted reason of a 403; STS decodes it. */
  authorizationMessage?: string;
  /** Seconds the service asked to wait (Retry-After). */
  retryAfter?: number;
}

/** The one error of the API layer. `message` is the service's own error_msg, or what was wrong with its reply. */
export class ApiError extends Error implements Failure {
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly field: string | undefined;
  readonly authorizationMessage: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message);
    this.name = 'ApiError';
    this.kind = facts.kind;
    this.operation = facts.operation;
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.field = facts.field;
    this.authorizationMessage = facts.authorizationMessage;
    this.retryAfter = facts.retryAfter;
  }
}

/** True for the error a cancelled call ends with. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
