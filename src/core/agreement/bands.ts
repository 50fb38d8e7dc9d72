/**
 * The customary bands for reading a figure. They are habits of the literature, no laws;
 * the screen names whose they are.
 */
export type AlphaBand = 'insufficient' | 'tentative' | 'reliable';
export type KappaBand = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';
export type IccBand = 'low' | 'middling' | 'good' | 'excellent';
export type Band = AlphaBand | KappaBand | IccBand;

/** Krippendorff 2004, "Content Analysis", 2nd ed., p. 241: rely on 0.800, tentatively on 0.667. */
export function alphaBand(alpha: number): AlphaBand {
  if (alpha >= 0.8) return 'reliable';
  return alpha >= 0.667 ? 'tentative' : 'insufficient';
}

/** Landis & Koch 1977, Biometrics 33:159–174, p. 165. */
export function kappaBand(kappa: number): KappaBand {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}

/** Koo & Li 2016, Journal of Chiropractic Medicine 15:155–163: to be read from the interval. */
export function iccBand(icc: number): IccBand {
  if (icc < 0.5) return 'low';
  if (icc < 0.75) return 'middling';
  return icc <= 0.9 ? 'good' : 'excellent';
}
