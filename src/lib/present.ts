// The present time of the service. It is the wall's, but in the demo, whose clock can be moved: what happened 'just now' there
// happened just now by that clock.
let source: () => number = Date.now;

/** The present time, in milliseconds since 1970. */
export function presentTime(): number {
  return source();
}

/** Takes the present time from elsewhere. */
export function takePresentFrom(now: () => number): void {
  source = now;
}
