import { ClientCertificateCredential } from '@azure/identity';
import { AppError } from '../../application/appError';
import { type NodeSignIn } from './connectNode';

/** An app of Entra that signs in with a certificate; SharePoint takes no app with a mere secret. */
export interface CertificateApp {
  readonly tenantId: string;
  readonly clientId: string;
  /** PEM file with certificate and private key. */
  readonly certificatePath: string;
  readonly certificatePassword?: string | undefined;
}

/** Signs in as an app; the library keeps a token until it nears its end. */
export function certificateSignIn(app: CertificateApp): Pick<NodeSignIn, 'accessToken'> {
  const { tenantId, clientId, certificatePath, certificatePassword } = app;
  const credential = new ClientCertificateCredential(tenantId, clientId, {
    certificatePath,
    ...(certificatePassword !== undefined && { certificatePassword })
  });
  return {
    accessToken: async (host) => {
      try {
        return (await credential.getToken(`https://${host}/.default`)).token;
      } catch (cause) {
        // Entra is away, or the certificate has run out: the sites cannot be reached until it is mended.
        throw new AppError('siteUnavailable', { cause, subject: host });
      }
    }
  };
}
