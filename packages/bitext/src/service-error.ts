/** Something the program needs fails, such as a disk or a server; neither the text nor the call is wrong. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
}
