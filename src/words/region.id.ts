/** Indonesian: the field in which somebody names a province, regency or city. */
export const regionId = {
  label: 'Daerah',
  placeholder: 'Ketik kabupaten, kota, atau provinsi',
  none: 'Tidak ada daerah dengan nama itu.',
} as const;
