(* risk-decomposition *)
(* The excess risk is the sum of approximation, estimation and optimisation error, of which the second is never negative, nor is its sum with the third. *)
(* R(h) = P(h(x) != y);  g*: the labelling of least risk;  H a class, h* in H of least risk, h_S in H of least risk on a sample S, h^ what is found *)
(* approximation R(h* ) - R(g* );  estimation R(h_S) - R(h* );  optimisation R(h^) - R(h_S) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) approximation + estimation + optimisation = sum over x with h^(x) != g*(x) of P(x, g*(x)) - P(x, h^(x)), whatever the four labellings are; for all real values of what is drawn. *)
(* at First=2 Second=1 Third=2 Skewed=False Points=1 Bayes=True FoundInClass=True LearntInClass=True BestOfClass=True *)
Open Scope R_scope.
Definition part_a_1 (P_1 P_0 : R) : R :=
  (((P_1 - P_0) + (P_0 - P_1)) + (P_0 - P_0)).
Theorem part_a : forall P_1 P_0 : R,
  part_a_1 P_1 P_0 = 0.
Proof.
  intros.
  unfold part_a_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at First=2 Second=1 Third=2 Skewed=False Points=1 Bayes=True FoundInClass=True LearntInClass=True BestOfClass=True *)
Open Scope Q_scope.
Definition part_a_evaluated_term (P_1 P_0 : Q) : Q * Q :=
  let t2 := Qred (P_1 - P_0) in
  let t3 := Qred (P_0 - P_1) in
  (Qred ((t2 + t3)), Qred ((P_0 - P_0))).
Theorem part_a_evaluated :
  part_a_evaluated_term (415 # 512) (461 # 1024)
  = ((0 # 1), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_evaluated.
Close Scope Q_scope.

(* (a) approximation + estimation + optimisation = sum over x with h^(x) != g*(x) of P(x, g*(x)) - P(x, h^(x)), whatever the four labellings are; for all real values of what is drawn. *)
(* at First=2 Second=1 Third=2 Skewed=False Points=2 Bayes=True FoundInClass=True LearntInClass=True BestOfClass=True *)
Open Scope R_scope.
Definition part_a_larger_1 (P_0 P_3 P_2 : R) : R :=
  let t2 := (P_0 + P_3) in
  let t4 := (P_0 + P_2) in
  (((t2 - t4) + (t4 - t2)) + (t4 - t4)).
Theorem part_a_larger : forall P_0 P_3 P_2 : R,
  part_a_larger_1 P_0 P_3 P_2 = 0.
Proof.
  intros.
  unfold part_a_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_larger.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at First=2 Second=1 Third=2 Skewed=False Points=2 Bayes=True FoundInClass=True LearntInClass=True BestOfClass=True *)
Open Scope Q_scope.
Definition part_a_larger_evaluated_term (P_0 P_3 P_2 : Q) : Q * Q :=
  let t2 := Qred (P_0 + P_3) in
  let t4 := Qred (P_0 + P_2) in
  let t5 := Qred (t2 - t4) in
  let t6 := Qred (t4 - t2) in
  (Qred ((t5 + t6)), Qred ((t4 - t4))).
Theorem part_a_larger_evaluated :
  part_a_larger_evaluated_term (461 # 1024) (105 # 128) (983 # 1024)
  = ((0 # 1), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_larger_evaluated.
Close Scope Q_scope.
