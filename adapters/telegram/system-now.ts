// eslint-disable-next-line no-restricted-properties -- an adapter is handed no clock; this is the only place that asks the machine
export const systemNow = (): number => Date.now();
