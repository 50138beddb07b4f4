/** An answer of the Bot API that says no. */
export interface ApiError {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** 400 with Telegram's way of beginning. */
export function badRequest(words: string, parameters?: ApiError['parameters']): ApiError {
  return { error_code: 400, description: `Bad Request: ${words}`, ...(parameters && { parameters }) };
}

/** 403. */
export function forbidden(words: string): ApiError {
  return { error_code: 403, description: `Forbidden: ${words}` };
}

/** 429, with its wait. */
export function tooMany(seconds: unknown): ApiError {
  return {
    error_code: 429,
    description: `Too Many Requests: retry after ${String(seconds)}`,
    parameters: { retry_after: seconds },
  };
}
