/** What the rules find about the certificate in App Service. */
export const ruleCertificate = {} as const;
