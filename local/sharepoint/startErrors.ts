/** The port that the stand-in wants is taken. */
export class PortTakenError extends Error {
  public constructor(public readonly port: number) {
    super(`Port ${String(port)} is taken. Choose another one, such as: --port ${String(port + 1)}`);
    this.name = 'PortTakenError';
  }
}

/** Another process has the data directory open; two would spoil it. */
export class DataDirectoryBusyError extends Error {
  public constructor(public readonly directory: string) {
    super(`The data directory ${directory} is in use by another process. Choose another one: --data DIR`);
    this.name = 'DataDirectoryBusyError';
  }
}
