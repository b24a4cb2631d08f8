const words = (list: string) => new Set(list.split(/\s+/))

/** Heads of noun phrases that are argued about in public, whatever stands with them: decisions, papers, money, faults. */
const MATTERS = words(
  `timetable timetables website app portal scheme schemes programme project projects proposal proposals decision decisions policy
  policies rules guidance law bill bills act reform reforms review reviews inquiry inquest audit audits inspection inspections
  survey consultation consultations petition letter letters email emails application applications appeal appeals complaint
  complaints referral referrals claim claims assessment assessments vote motion budget budgets contract contracts tender
  merger closure closures cuts ban levy charges fines fees permit permits rent rents pay wage wages salary salaries pension
  pensions allowance allowances grant grants funding bonus bonuses expenses sanctions deficit debt debts backlog
  waits queues delay delays shortage shortages rota rotas staffing vacancies strike strikes workload training uniform uniforms
  equipment kit ppe scanner scanners boiler heating damp mould leak leaks cladding asbestos flood flooding
  pothole potholes litter rubbish noise parking traffic speeding sewage outage breach error errors mistake mistakes incident
  deaths falls infections vaccine vaccines jab jabs scan scans appointment appointments operation operations treatment
  prescription prescriptions medicine medicines tablets discharge curriculum exam exams homework admissions statement
  announcement reorganisation restructure redundancies bypass tariff subsidy refund repairs triage evidence drains bins`,
)

/** Heads that say too little by themselves, or are only where something happened: 'the winter plan', 'our library'. */
const PLACES_AND_KINDS = words(
  `library clinic surgery hospital hospice ward wards school schools nursery college station playground pool baths lido museum
  market pier harbour bridge pavement crossing junction roundabout toilets refuge shelter hostel estate flats housing court
  courts prison cells depot lab pharmacy allotment allotments cemetery field fields pond river beach sewer verge trees service
  services bus buses train trains ferry route routes transport ambulance ambulances unit units department helpline plan plans
  report reports form forms fine charge fee ticket tickets cut deal offer promise apology bin wait queue benefit benefits fund
  shift shifts lift lifts roof ceiling lights signs gates barriers pumps crews results rule hours targets league ratings scripts
  payment payments data figures numbers minutes agenda rates records bay bays list lists system systems lessons dinners meals
  care safety`,
)

/**
 * Whether a noun phrase with this head, `alone` behind a bare 'the' or with words of its own, names something that is argued
 * about in public.
 */
export const isMatter = (head: string, alone: boolean): boolean =>
  MATTERS.has(head) || (!alone && PLACES_AND_KINDS.has(head))

/** Whether it may be only where something happened: 'in the dialysis bay', 'on the beach'. */
export const isPlace = (head: string): boolean => PLACES_AND_KINDS.has(head)
