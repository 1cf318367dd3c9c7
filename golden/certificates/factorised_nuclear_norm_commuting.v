(* factorised-nuclear-norm-commuting *)
(* Gradient descent on U for commuting measurements of X = U U^T stays close to the exponential of a combination of the measurements, so from X(0) = alpha I its trace exceeds the least one by O(1/ln(1/alpha)). *)
(* f(U) = |A(U U^T) - y|^2/2, A_i symmetric and commuting, r = A(X) - y, C = sum_i r_i A_i with eigenvalues c_j, *)
(* s_i = -4 eta sum_t r_i, |2 eta c_j| <= 1/2 in each step; X(0) = alpha I but for (v) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.
From Interval Require Import Tactic.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (iv) one step: |2 ln(1 - z) + 2 z| <= k z^2 for |z| <= 1/2, one step of (i); on a box: 1/64 <= |z| <= 127/256; at every point of the box. *)
(* at Size=4 Measurements=2 Rank=1 Smallness=5 Steps=256 Commuting=True SmallStart=True ShortSteps=True MatrixSize=2 AllEigenvectors=True *)
Open Scope R_scope.
Definition box_1_iv_one_step_left (z_0 : R) : R :=
  (2 * (Rmax (Rabs ((ln (1 + (- z_0))) + z_0)) (Rabs ((ln (1 + z_0)) - z_0)))).
Definition box_1_iv_one_step_right (z_0 : R) : R :=
  ((((8 * (ln 2)) - 4) * z_0) * z_0).
Theorem box_1_iv_one_step : forall z_0 : R,
  (1 / 64) <= z_0 <= (127 / 256) ->
  box_1_iv_one_step_left z_0 <= box_1_iv_one_step_right z_0.
Proof.
  intros; unfold box_1_iv_one_step_left, box_1_iv_one_step_right; cbv zeta; apply Rminus_le.
  unfold Rmax, Rmin; repeat match goal with |- context [Rle_dec ?a ?b] => destruct (Rle_dec a b) end;
  interval with (i_bisect z_0, i_autodiff z_0, i_depth 25).
Qed.
Print Assumptions box_1_iv_one_step.
Close Scope R_scope.
