(* delta-lemma *)
(* If X is turned to fit U best, then the factors X and U are as close as X X^T and U U^T are, up to a factor of two. *)
(* U and X of n rows and r columns, norms of Frobenius *)
(* M = U U^T;  D = X - U;  E = M - X X^T;  U^T X = S symmetric, positive semidefinite *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.
From Interval Require Import Tactic.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (c) sum of squares: 2 |E|^2 - |D D^T|^2 = |D^T D + 2 U^T D|^2 + 4 |D L|^2 if S = L L^T; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Aligned=True RankOfFactor=True *)
Open Scope R_scope.
Definition part_c_sum_of_squares_divisor_1 (D_0 : R) : R :=
  D_0.
Definition part_c_sum_of_squares_1 (D_0 L_0 : R) : R :=
  let t7 := ((L_0 * L_0) * (1 / D_0)) in
  let t9 := ((D_0 * D_0) - (t7 * t7)) in
  let t12 := (t7 - D_0) in
  let t13 := (t12 * t12) in
  let t18 := (t13 + (2 * (D_0 * t12))) in
  let t22 := (t12 * L_0) in
  ((((2 * (t9 * t9)) - (t13 * t13)) - (t18 * t18)) - (4 * (t22 * t22))).
Theorem part_c_sum_of_squares : forall D_0 L_0 : R,
  part_c_sum_of_squares_divisor_1 D_0 <> 0 ->
  part_c_sum_of_squares_1 D_0 L_0 = 0.
Proof.
  intros.
  unfold part_c_sum_of_squares_divisor_1, part_c_sum_of_squares_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_sum_of_squares.
Close Scope R_scope.

(* (c) sum of squares: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Aligned=True RankOfFactor=True *)
Open Scope Q_scope.
Definition part_c_sum_of_squares_evaluated_term (D_0 L_0 : Q) : Q * Q :=
  let t2 := Qred (D_0 * D_0) in
  let t4 := Qred (L_0 * L_0) in
  let t6 := Qred (1 / D_0) in
  let t7 := Qred (t4 * t6) in
  let t8 := Qred (t7 * t7) in
  let t9 := Qred (t2 - t8) in
  let t10 := Qred (t9 * t9) in
  let t11 := Qred (2 * t10) in
  let t12 := Qred (t7 - D_0) in
  let t13 := Qred (t12 * t12) in
  let t14 := Qred (t13 * t13) in
  let t15 := Qred (t11 - t14) in
  let t16 := Qred (D_0 * t12) in
  let t17 := Qred (2 * t16) in
  let t18 := Qred (t13 + t17) in
  let t19 := Qred (t18 * t18) in
  let t22 := Qred (t12 * L_0) in
  let t23 := Qred (t22 * t22) in
  (Qred ((t15 - t19)), Qred ((4 * t23))).
Theorem part_c_sum_of_squares_evaluated :
  part_c_sum_of_squares_evaluated_term (645 # 512) (7 # 32)
  = ((7977048950689 # 27918965145600), (7977048950689 # 27918965145600)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_sum_of_squares_evaluated.
Close Scope Q_scope.

(* (c) sum of squares: 2 |E|^2 - |D D^T|^2 = |D^T D + 2 U^T D|^2 + 4 |D L|^2 if S = L L^T; for all real values of what is drawn. *)
(* at Dimension=2 Rank=1 Aligned=True RankOfFactor=True *)
Open Scope R_scope.
Definition part_c_sum_of_squares_larger_divisor_1 (D_0 : R) : R :=
  D_0.
Definition part_c_sum_of_squares_larger_1 (V_0 W_0 D_0 L_0 : R) : R :=
  let t5 := ((V_0 * V_0) - (W_0 * W_0)) in
  let t15 := (((L_0 * L_0) - (V_0 * W_0)) * (1 / D_0)) in
  let t17 := ((V_0 * D_0) - (W_0 * t15)) in
  let t21 := ((D_0 * V_0) - (t15 * W_0)) in
  let t25 := ((D_0 * D_0) - (t15 * t15)) in
  let t31 := (W_0 - V_0) in
  let t33 := (t15 - D_0) in
  let t35 := ((t31 * t31) + (t33 * t33)) in
  let t42 := (t35 + (2 * ((V_0 * t31) + (D_0 * t33)))) in
  let t46 := (t31 * L_0) in
  let t48 := (t33 * L_0) in
  ((((2 * ((t5 * t5) + ((t17 * t17) + ((t21 * t21) + (t25 * t25))))) - (t35 * t35)) - (t42 * t42)) - (4 * ((t46 * t46) + (t48 * t48)))).
Theorem part_c_sum_of_squares_larger : forall V_0 W_0 D_0 L_0 : R,
  part_c_sum_of_squares_larger_divisor_1 D_0 <> 0 ->
  part_c_sum_of_squares_larger_1 V_0 W_0 D_0 L_0 = 0.
Proof.
  intros.
  unfold part_c_sum_of_squares_larger_divisor_1, part_c_sum_of_squares_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_sum_of_squares_larger.
Close Scope R_scope.

(* (c) sum of squares: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Rank=1 Aligned=True RankOfFactor=True *)
Open Scope Q_scope.
Definition part_c_sum_of_squares_larger_evaluated_term (V_0 W_0 D_0 L_0 : Q) : Q * Q :=
  let t2 := Qred (V_0 * V_0) in
  let t4 := Qred (W_0 * W_0) in
  let t5 := Qred (t2 - t4) in
  let t6 := Qred (t5 * t5) in
  let t8 := Qred (V_0 * D_0) in
  let t10 := Qred (L_0 * L_0) in
  let t11 := Qred (V_0 * W_0) in
  let t12 := Qred (t10 - t11) in
  let t14 := Qred (1 / D_0) in
  let t15 := Qred (t12 * t14) in
  let t16 := Qred (W_0 * t15) in
  let t17 := Qred (t8 - t16) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (D_0 * V_0) in
  let t20 := Qred (t15 * W_0) in
  let t21 := Qred (t19 - t20) in
  let t22 := Qred (t21 * t21) in
  let t23 := Qred (D_0 * D_0) in
  let t24 := Qred (t15 * t15) in
  let t25 := Qred (t23 - t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (t22 + t26) in
  let t28 := Qred (t18 + t27) in
  let t29 := Qred (t6 + t28) in
  let t30 := Qred (2 * t29) in
  let t31 := Qred (W_0 - V_0) in
  let t32 := Qred (t31 * t31) in
  let t33 := Qred (t15 - D_0) in
  let t34 := Qred (t33 * t33) in
  let t35 := Qred (t32 + t34) in
  let t36 := Qred (t35 * t35) in
  let t37 := Qred (t30 - t36) in
  let t38 := Qred (V_0 * t31) in
  let t39 := Qred (D_0 * t33) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (2 * t40) in
  let t42 := Qred (t35 + t41) in
  let t43 := Qred (t42 * t42) in
  let t46 := Qred (t31 * L_0) in
  let t47 := Qred (t46 * t46) in
  let t48 := Qred (t33 * L_0) in
  let t49 := Qred (t48 * t48) in
  let t50 := Qred (t47 + t49) in
  (Qred ((t37 - t43)), Qred ((4 * t50))).
Theorem part_c_sum_of_squares_larger_evaluated :
  part_c_sum_of_squares_larger_evaluated_term (79 # 64) (359 # 1024) (645 # 512) (7 # 32)
  = ((2762778168325 # 4467034423296), (2762778168325 # 4467034423296)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_sum_of_squares_larger_evaluated.
Close Scope Q_scope.

(* (a) |D D^T|^2 <= 2 |E|^2;  on a box: the same for r = 1, as (1 + t^2 - 2tc)^2 <= 2 (1 + t^4 - 2 t^2 c^2), t in [0, 7/8], c in [0, 1]; at every point of the box. *)
(* at Dimension=2 Rank=1 Aligned=True RankOfFactor=True *)
Open Scope R_scope.
Definition box_1_a_left (t_0 c_1 : R) : R :=
  let t2 := (t_0 * t_0) in
  let t6 := (t_0 * c_1) in
  let t7 := (2 * t6) in
  let t8 := ((1 + t2) - t7) in
  (t8 * t8).
Definition box_1_a_right (t_0 c_1 : R) : R :=
  let t2 := (t_0 * t_0) in
  let t6 := (t_0 * c_1) in
  let t7 := (2 * t6) in
  (2 * ((1 + (t2 * t2)) - (t7 * t6))).
Theorem box_1_a : forall t_0 c_1 : R,
  0 <= t_0 <= (7 / 8) ->
  0 <= c_1 <= 1 ->
  box_1_a_left t_0 c_1 <= box_1_a_right t_0 c_1.
Proof.
  intros; unfold box_1_a_left, box_1_a_right; cbv zeta; apply Rminus_le.
  interval with (i_bisect t_0, i_bisect c_1, i_autodiff t_0, i_depth 25).
Qed.
Print Assumptions box_1_a.
Close Scope R_scope.
