(* weak-regularisation-max-margin *)
(* The normalised margin of the regularised logistic optimum tends to the maximum margin as the regularisation vanishes. *)
(* w minimises sum ln(1 + e^(-z_n.w)) + lambda |w|^r, R = |w|, gamma_lambda = min z_n.w/R, gamma the maximum margin, *)
(* B_0 = min_s n ln(1 + e^(-s gamma)) + lambda s^r *)
(* alpha > 0 on the support, sum alpha_n z_n the shortest vector with every margin at least 1, a = alpha/sum alpha, H(a) = -sum a_n ln a_n *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.
From Interval Require Import Tactic.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=2 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_1_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (2 * (ln (1 + ((t3 * (ln 2)) / 2)))).
Definition box_1_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_1_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_1_c_left R_gamma___ln_n_ln_2__0 <= box_1_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_1_c_left, box_1_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Print Assumptions box_1_c.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=3 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_2_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (3 * (ln (1 + ((t3 * (ln 2)) / 3)))).
Definition box_2_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_2_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_2_c_left R_gamma___ln_n_ln_2__0 <= box_2_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_2_c_left, box_2_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=4 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_3_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (4 * (ln (1 + ((t3 * (ln 2)) / 4)))).
Definition box_3_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_3_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_3_c_left R_gamma___ln_n_ln_2__0 <= box_3_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_3_c_left, box_3_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=5 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_4_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (5 * (ln (1 + ((t3 * (ln 2)) / 5)))).
Definition box_4_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_4_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_4_c_left R_gamma___ln_n_ln_2__0 <= box_4_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_4_c_left, box_4_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=6 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_5_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (6 * (ln (1 + ((t3 * (ln 2)) / 6)))).
Definition box_5_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_5_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_5_c_left R_gamma___ln_n_ln_2__0 <= box_5_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_5_c_left, box_5_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=7 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_6_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (7 * (ln (1 + ((t3 * (ln 2)) / 7)))).
Definition box_6_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_6_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_6_c_left R_gamma___ln_n_ln_2__0 <= box_6_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_6_c_left, box_6_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.

(* (c) n ln(1 + e^-M) <= ln(1 + e^-(M - ln(n/ln 2))) for M >= ln(n/ln 2): all of (a) that is not homogeneity, for every model;     on a box: n from 2 to 8, M - ln(n/ln 2) in [0, 32]; at every point of the box. *)
(* at Points=8 Dimension=3 Power=2 Exponent=-16 Loss=Logistic Separable=True JudgeAll=False Outvoted=False *)
Open Scope R_scope.
Definition box_7_c_left (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (8 * (ln (1 + ((t3 * (ln 2)) / 8)))).
Definition box_7_c_right (R_gamma___ln_n_ln_2__0 : R) : R :=
  let t3 := (exp (- R_gamma___ln_n_ln_2__0)) in
  (ln (1 + t3)).
Theorem box_7_c : forall R_gamma___ln_n_ln_2__0 : R,
  0 <= R_gamma___ln_n_ln_2__0 <= 32 ->
  box_7_c_left R_gamma___ln_n_ln_2__0 <= box_7_c_right R_gamma___ln_n_ln_2__0.
Proof.
  intros; unfold box_7_c_left, box_7_c_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect R_gamma___ln_n_ln_2__0, i_autodiff R_gamma___ln_n_ln_2__0, i_depth 25).
Qed.
Close Scope R_scope.
