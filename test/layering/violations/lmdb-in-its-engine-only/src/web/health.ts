export const size = async () => (await import('lmdb')).open({});
