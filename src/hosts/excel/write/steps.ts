/** One thing to queue. It makes its own proxies, since a refused batch is queued anew. */
export interface Step {
  readonly queue: (context: Excel.RequestContext) => void;
  /** Rough bytes in the request. */
  readonly size: number;
  /** A nicety that may fail without harm, such as a paper size where no printer is installed. */
  readonly optional: boolean;
}

/** Excel on the web takes 5 MB a request; the rest of it is the object paths around the values. */
const bytesPerBatch = 1_500_000;

const smallStep = 300;

export const step = (queue: Step["queue"], size = smallStep): Step => ({ queue, size, optional: false });

export const optionalStep = (queue: Step["queue"]): Step => ({ queue, size: smallStep, optional: true });

/** Steps in order, as batches that stay under the limit; optional ones never share a batch with the rest. */
export function stepBatches(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let filled = Infinity;
  for (const one of steps) {
    const optional = batches.at(-1)?.[0]?.optional;
    if (filled + one.size > bytesPerBatch || optional !== one.optional) {
      batches.push([]);
      filled = 0;
    }
    batches.at(-1)?.push(one);
    filled += one.size;
  }
  return batches;
}
