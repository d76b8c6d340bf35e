import {
  DataDirectoryBusyError,
  PortTakenError,
  type SharePointOptions,
  type SharePointServer,
  startSharePoint
} from '../sharepoint/index';
import { PartError } from './part';

/**
 * Starts the local SharePoint.
 *
 * @throws PartError when the port is taken or another process uses the data; its message says what to do
 */
export async function openSharePoint(options: SharePointOptions): Promise<SharePointServer> {
  try {
    return await startSharePoint(options);
  } catch (error) {
    if (error instanceof PortTakenError) {
      const next = options.port + 1;
      throw new PartError(`Port ${options.port} är upptagen. Välj en annan: npm start -- --port ${next}`);
    }
    if (error instanceof DataDirectoryBusyError) {
      throw new PartError(
        'Samverkan körs redan med de här uppgifterna. Avsluta den andra, eller välj en annan mapp: npm start -- --data MAPP'
      );
    }
    throw error;
  }
}
