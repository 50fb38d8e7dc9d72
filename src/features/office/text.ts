/** The Indonesian of the desk of Diskominfo. */
export const text = {
  title: 'Meja Diskominfo',
  lead: 'Yang menunggu, yang terlambat, dan yang segera jatuh tempo.',
} as const;
