/** What a failed call tells: enough for a person to act on, and for support to find it. */
export interface Failure {
  kind: 'http' | 'contract' | 'network';
  /** Method and path template of the call. */
  operation: string;
  message: string;
  status: number | undefined;
  code: string | undefined;
  requestId: string | undefined;
  /** Where a reply broke the contract. */
  field: string | undefined;
  /** Encrypted reason of a 403. */
  authorizationMessage: string | undefined;
}

/** True for the errors of the API layer; anything else that reaches the screen is a fault of the console. */
export function isFailure(error: unknown): error is Error & Failure {
  return error instanceof Error && error.name === 'ApiError';
}
