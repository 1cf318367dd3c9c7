(* matrix-factorisation-no-bad-minima *)
(* Where X X^T misses a matrix that it could equal, the loss has a slope, or is bent down, towards the nearest factor: every critical point that is not global is a strict saddle. *)
(* f(X) = |X X^T - M|^2/2, M = U U^T, U and X of n rows and r columns, norms of Frobenius *)
(* D = X - U;  E = X X^T - M;  lmin = the smallest eigenvalue of Hess f(X) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) second order: Hess f(X)[D, D] = |D D^T|^2 - 3 |E|^2 + 4 <grad f(X), D>, for every U with U U^T = M; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_a_second_order_1 (X_0 U_0 : R) : R :=
  let t2 := (X_0 - U_0) in
  let t3 := (t2 * t2) in
  let t4 := (t3 + t3) in
  let t7 := ((X_0 * X_0) - (U_0 * U_0)) in
  let t11 := ((t2 * X_0) + (X_0 * t2)) in
  let t12 := (t11 * t11) in
  (((((t4 * t7) + (t12 + (t12 + (t7 * t4)))) - (2 * (t3 * t3))) + (6 * (t7 * t7))) - (4 * ((t11 * t7) + (t7 * t11)))).
Theorem part_a_second_order : forall X_0 U_0 : R,
  part_a_second_order_1 X_0 U_0 = 0.
Proof.
  intros.
  unfold part_a_second_order_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_second_order.
Close Scope R_scope.

(* (a) second order: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_a_second_order_evaluated_term (X_0 U_0 : Q) : Q * Q :=
  let t2 := Qred (X_0 - U_0) in
  let t3 := Qred (t2 * t2) in
  let t4 := Qred (t3 + t3) in
  let t5 := Qred (X_0 * X_0) in
  let t6 := Qred (U_0 * U_0) in
  let t7 := Qred (t5 - t6) in
  let t8 := Qred (t4 * t7) in
  let t9 := Qred (t2 * X_0) in
  let t10 := Qred (X_0 * t2) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t7 * t4) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (t8 + t15) in
  let t18 := Qred (t3 * t3) in
  let t19 := Qred (2 * t18) in
  let t20 := Qred (t16 - t19) in
  let t22 := Qred (t7 * t7) in
  let t23 := Qred (6 * t22) in
  let t26 := Qred (t11 * t7) in
  let t27 := Qred (t7 * t11) in
  let t28 := Qred (t26 + t27) in
  (Qred ((t20 + t23)), Qred ((4 * t28))).
Theorem part_a_second_order_evaluated :
  part_a_second_order_evaluated_term (-781 # 1024) (671 # 1024)
  = ((5660137395 # 2147483648), (5660137395 # 2147483648)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_second_order_evaluated.
Close Scope Q_scope.

(* (a) second order: Hess f(X)[D, D] = |D D^T|^2 - 3 |E|^2 + 4 <grad f(X), D>, for every U with U U^T = M; for all real values of what is drawn. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_a_second_order_larger_1 (X_1 U_1 X_0 U_0 : R) : R :=
  let t2 := (X_1 - U_1) in
  let t3 := (t2 * t2) in
  let t4 := (t3 + t3) in
  let t7 := ((X_1 * X_1) - (U_1 * U_1)) in
  let t11 := ((t2 * X_1) + (X_1 * t2)) in
  let t12 := (t11 * t11) in
  let t16 := (X_0 - U_0) in
  let t17 := (t2 * t16) in
  let t18 := (t17 + t17) in
  let t21 := ((X_1 * X_0) - (U_1 * U_0)) in
  let t25 := ((t2 * X_0) + (X_1 * t16)) in
  let t26 := (t25 * t25) in
  let t28 := (t16 * t2) in
  let t29 := (t28 + t28) in
  let t32 := ((X_0 * X_1) - (U_0 * U_1)) in
  let t36 := ((t16 * X_1) + (X_0 * t2)) in
  let t37 := (t36 * t36) in
  let t39 := (t16 * t16) in
  let t40 := (t39 + t39) in
  let t43 := ((X_0 * X_0) - (U_0 * U_0)) in
  let t47 := ((t16 * X_0) + (X_0 * t16)) in
  let t48 := (t47 * t47) in
  let t57 := ((t21 * t18) + ((t29 * t32) + (t37 + (t37 + ((t32 * t29) + ((t40 * t43) + (t48 + (t48 + (t43 * t40))))))))) in
  let t66 := (t3 + t39) in
  let t69 := (((t4 * t7) + (t12 + (t12 + ((t7 * t4) + ((t18 * t21) + (t26 + (t26 + t57))))))) - (2 * (t66 * t66))) in
  let t94 := ((t7 * t11) + ((t25 * t21) + ((t21 * t25) + ((t36 * t32) + ((t32 * t36) + ((t47 * t43) + (t43 * t47))))))) in
  ((t69 + (6 * ((t7 * t7) + ((t21 * t21) + ((t32 * t32) + (t43 * t43)))))) - (4 * ((t11 * t7) + t94))).
Theorem part_a_second_order_larger : forall X_1 U_1 X_0 U_0 : R,
  part_a_second_order_larger_1 X_1 U_1 X_0 U_0 = 0.
Proof.
  intros.
  unfold part_a_second_order_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_second_order_larger.
Close Scope R_scope.

(* (a) second order: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_a_second_order_larger_evaluated_term (X_1 U_1 X_0 U_0 : Q) : Q * Q :=
  let t2 := Qred (X_1 - U_1) in
  let t3 := Qred (t2 * t2) in
  let t4 := Qred (t3 + t3) in
  let t5 := Qred (X_1 * X_1) in
  let t6 := Qred (U_1 * U_1) in
  let t7 := Qred (t5 - t6) in
  let t8 := Qred (t4 * t7) in
  let t9 := Qred (t2 * X_1) in
  let t10 := Qred (X_1 * t2) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t7 * t4) in
  let t16 := Qred (X_0 - U_0) in
  let t17 := Qred (t2 * t16) in
  let t18 := Qred (t17 + t17) in
  let t19 := Qred (X_1 * X_0) in
  let t20 := Qred (U_1 * U_0) in
  let t21 := Qred (t19 - t20) in
  let t22 := Qred (t18 * t21) in
  let t23 := Qred (t2 * X_0) in
  let t24 := Qred (X_1 * t16) in
  let t25 := Qred (t23 + t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (t21 * t18) in
  let t28 := Qred (t16 * t2) in
  let t29 := Qred (t28 + t28) in
  let t30 := Qred (X_0 * X_1) in
  let t31 := Qred (U_0 * U_1) in
  let t32 := Qred (t30 - t31) in
  let t33 := Qred (t29 * t32) in
  let t34 := Qred (t16 * X_1) in
  let t35 := Qred (X_0 * t2) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (t36 * t36) in
  let t38 := Qred (t32 * t29) in
  let t39 := Qred (t16 * t16) in
  let t40 := Qred (t39 + t39) in
  let t41 := Qred (X_0 * X_0) in
  let t42 := Qred (U_0 * U_0) in
  let t43 := Qred (t41 - t42) in
  let t44 := Qred (t40 * t43) in
  let t45 := Qred (t16 * X_0) in
  let t46 := Qred (X_0 * t16) in
  let t47 := Qred (t45 + t46) in
  let t48 := Qred (t47 * t47) in
  let t49 := Qred (t43 * t40) in
  let t50 := Qred (t48 + t49) in
  let t51 := Qred (t48 + t50) in
  let t52 := Qred (t44 + t51) in
  let t53 := Qred (t38 + t52) in
  let t54 := Qred (t37 + t53) in
  let t55 := Qred (t37 + t54) in
  let t56 := Qred (t33 + t55) in
  let t57 := Qred (t27 + t56) in
  let t58 := Qred (t26 + t57) in
  let t59 := Qred (t26 + t58) in
  let t60 := Qred (t22 + t59) in
  let t61 := Qred (t13 + t60) in
  let t62 := Qred (t12 + t61) in
  let t63 := Qred (t12 + t62) in
  let t64 := Qred (t8 + t63) in
  let t66 := Qred (t3 + t39) in
  let t67 := Qred (t66 * t66) in
  let t68 := Qred (2 * t67) in
  let t69 := Qred (t64 - t68) in
  let t71 := Qred (t7 * t7) in
  let t72 := Qred (t21 * t21) in
  let t73 := Qred (t32 * t32) in
  let t74 := Qred (t43 * t43) in
  let t75 := Qred (t73 + t74) in
  let t76 := Qred (t72 + t75) in
  let t77 := Qred (t71 + t76) in
  let t78 := Qred (6 * t77) in
  let t81 := Qred (t11 * t7) in
  let t82 := Qred (t7 * t11) in
  let t83 := Qred (t25 * t21) in
  let t84 := Qred (t21 * t25) in
  let t85 := Qred (t36 * t32) in
  let t86 := Qred (t32 * t36) in
  let t87 := Qred (t47 * t43) in
  let t88 := Qred (t43 * t47) in
  let t89 := Qred (t87 + t88) in
  let t90 := Qred (t86 + t89) in
  let t91 := Qred (t85 + t90) in
  let t92 := Qred (t84 + t91) in
  let t93 := Qred (t83 + t92) in
  let t94 := Qred (t82 + t93) in
  let t95 := Qred (t81 + t94) in
  (Qred ((t69 + t78)), Qred ((4 * t95))).
Theorem part_a_second_order_larger_evaluated :
  part_a_second_order_larger_evaluated_term (-53 # 512) (-185 # 256) (-781 # 1024) (671 # 1024)
  = ((4869960001 # 17179869184), (4869960001 # 17179869184)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_second_order_larger_evaluated.
Close Scope Q_scope.

(* (a) gradient: <grad f(X), V> = 2 <E X, V> for every V; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_a_gradient_1 (direction_0 X_0 U_0 : R) : R :=
  let t4 := ((direction_0 * X_0) + (X_0 * direction_0)) in
  let t8 := ((X_0 * X_0) - (U_0 * U_0)) in
  (((t4 * t8) + (t8 * t4)) - (2 * ((2 * (t8 * X_0)) * direction_0))).
Theorem part_a_gradient : forall direction_0 X_0 U_0 : R,
  part_a_gradient_1 direction_0 X_0 U_0 = 0.
Proof.
  intros.
  unfold part_a_gradient_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_gradient.
Close Scope R_scope.

(* (a) gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_a_gradient_evaluated_term (direction_0 X_0 U_0 : Q) : Q * Q :=
  let t2 := Qred (direction_0 * X_0) in
  let t3 := Qred (X_0 * direction_0) in
  let t4 := Qred (t2 + t3) in
  let t5 := Qred (X_0 * X_0) in
  let t7 := Qred (U_0 * U_0) in
  let t8 := Qred (t5 - t7) in
  let t9 := Qred (t4 * t8) in
  let t10 := Qred (t8 * t4) in
  let t13 := Qred (t8 * X_0) in
  let t14 := Qred (2 * t13) in
  let t15 := Qred (t14 * direction_0) in
  (Qred ((t9 + t10)), Qred ((2 * t15))).
Theorem part_a_gradient_evaluated :
  part_a_gradient_evaluated_term (-963 # 512) (-781 # 1024) (671 # 1024)
  = ((15015736395 # 17179869184), (15015736395 # 17179869184)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_gradient_evaluated.
Close Scope Q_scope.

(* (a) gradient: <grad f(X), V> = 2 <E X, V> for every V; for all real values of what is drawn. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_a_gradient_larger_1 (direction_1 X_1 U_1 X_0 direction_0 U_0 : R) : R :=
  let t4 := ((direction_1 * X_1) + (X_1 * direction_1)) in
  let t8 := ((X_1 * X_1) - (U_1 * U_1)) in
  let t15 := ((direction_1 * X_0) + (X_1 * direction_0)) in
  let t19 := ((X_1 * X_0) - (U_1 * U_0)) in
  let t24 := ((direction_0 * X_1) + (X_0 * direction_1)) in
  let t27 := ((X_0 * X_1) - (U_0 * U_1)) in
  let t32 := ((direction_0 * X_0) + (X_0 * direction_0)) in
  let t35 := ((X_0 * X_0) - (U_0 * U_0)) in
  let t43 := ((t8 * t4) + ((t15 * t19) + ((t19 * t15) + ((t24 * t27) + ((t27 * t24) + ((t32 * t35) + (t35 * t32))))))) in
  let t56 := (((2 * ((t8 * X_1) + (t19 * X_0))) * direction_1) + ((2 * ((t27 * X_1) + (t35 * X_0))) * direction_0)) in
  (((t4 * t8) + t43) - (2 * t56)).
Theorem part_a_gradient_larger : forall direction_1 X_1 U_1 X_0 direction_0 U_0 : R,
  part_a_gradient_larger_1 direction_1 X_1 U_1 X_0 direction_0 U_0 = 0.
Proof.
  intros.
  unfold part_a_gradient_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_gradient_larger.
Close Scope R_scope.

(* (a) gradient: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_a_gradient_larger_evaluated_term (direction_1 X_1 U_1 X_0 direction_0 U_0 : Q) : Q * Q :=
  let t2 := Qred (direction_1 * X_1) in
  let t3 := Qred (X_1 * direction_1) in
  let t4 := Qred (t2 + t3) in
  let t5 := Qred (X_1 * X_1) in
  let t7 := Qred (U_1 * U_1) in
  let t8 := Qred (t5 - t7) in
  let t9 := Qred (t4 * t8) in
  let t10 := Qred (t8 * t4) in
  let t12 := Qred (direction_1 * X_0) in
  let t14 := Qred (X_1 * direction_0) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (X_1 * X_0) in
  let t18 := Qred (U_1 * U_0) in
  let t19 := Qred (t16 - t18) in
  let t20 := Qred (t15 * t19) in
  let t21 := Qred (t19 * t15) in
  let t22 := Qred (direction_0 * X_1) in
  let t23 := Qred (X_0 * direction_1) in
  let t24 := Qred (t22 + t23) in
  let t25 := Qred (X_0 * X_1) in
  let t26 := Qred (U_0 * U_1) in
  let t27 := Qred (t25 - t26) in
  let t28 := Qred (t24 * t27) in
  let t29 := Qred (t27 * t24) in
  let t30 := Qred (direction_0 * X_0) in
  let t31 := Qred (X_0 * direction_0) in
  let t32 := Qred (t30 + t31) in
  let t33 := Qred (X_0 * X_0) in
  let t34 := Qred (U_0 * U_0) in
  let t35 := Qred (t33 - t34) in
  let t36 := Qred (t32 * t35) in
  let t37 := Qred (t35 * t32) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t29 + t38) in
  let t40 := Qred (t28 + t39) in
  let t41 := Qred (t21 + t40) in
  let t42 := Qred (t20 + t41) in
  let t43 := Qred (t10 + t42) in
  let t46 := Qred (t8 * X_1) in
  let t47 := Qred (t19 * X_0) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (2 * t48) in
  let t50 := Qred (t49 * direction_1) in
  let t51 := Qred (t27 * X_1) in
  let t52 := Qred (t35 * X_0) in
  let t53 := Qred (t51 + t52) in
  let t54 := Qred (2 * t53) in
  let t55 := Qred (t54 * direction_0) in
  let t56 := Qred (t50 + t55) in
  (Qred ((t9 + t43)), Qred ((2 * t56))).
Theorem part_a_gradient_larger_evaluated :
  part_a_gradient_larger_evaluated_term (1377 # 1024) (-53 # 512) (-185 # 256) (-781 # 1024) (-963 # 512) (671 # 1024)
  = ((-93107596059 # 137438953472), (-93107596059 # 137438953472)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_gradient_larger_evaluated.
Close Scope Q_scope.

(* (c) critical: X = Q_S diag(s_S) R, with M = sum s_i^2 q_i q_i^T and S some of its eigenvectors, has grad f(X) = 0 and D D^T = -E; for all real values of what is drawn. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_c_critical_1 (s_0 : R) : R :=
  let t1 := (- s_0) in
  ((t1 * t1) + (- (s_0 * s_0))).
Theorem part_c_critical : forall s_0 : R,
  part_c_critical_1 s_0 = 0.
Proof.
  intros.
  unfold part_c_critical_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_c_critical.
Close Scope R_scope.

(* (c) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_c_critical_evaluated_term (s_0 : Q) : Q * Q :=
  let t1 := Qred (- s_0) in
  let t3 := Qred (s_0 * s_0) in
  (Qred ((t1 * t1)), Qred ((- t3))).
Theorem part_c_critical_evaluated :
  part_c_critical_evaluated_term (1333 # 1024)
  = ((1776889 # 1048576), (-1776889 # 1048576)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_critical_evaluated.
Close Scope Q_scope.

(* (c) critical: X = Q_S diag(s_S) R, with M = sum s_i^2 q_i q_i^T and S some of its eigenvectors, has grad f(X) = 0 and D D^T = -E; for all real values of what is drawn. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope R_scope.
Definition part_c_critical_larger_divisor_1 (Q_0 : R) : R :=
  let t2 := (- Q_0) in
  (1 - (Q_0 * t2)).
Definition part_c_critical_larger_1 (Q_0 s_0 : R) : R :=
  let t2 := (- Q_0) in
  let t6 := (t2 * (1 / (1 - (Q_0 * t2)))) in
  let t8 := (1 - (t2 * t6)) in
  let t12 := (((t8 + t8) - 1) * s_0) in
  let t13 := (- t12) in
  ((t13 * t13) + (- (t12 * t12))).
Definition part_c_critical_larger_2 (Q_0 s_0 : R) : R :=
  let t2 := (- Q_0) in
  let t6 := (t2 * (1 / (1 - (Q_0 * t2)))) in
  let t8 := (1 - (t2 * t6)) in
  let t12 := (((t8 + t8) - 1) * s_0) in
  let t13 := (- t12) in
  let t19 := ((t6 + t6) * s_0) in
  let t20 := (- t19) in
  ((t13 * t20) + (- (t12 * t19))).
Definition part_c_critical_larger_3 (Q_0 s_0 : R) : R :=
  let t2 := (- Q_0) in
  let t6 := (t2 * (1 / (1 - (Q_0 * t2)))) in
  let t8 := (1 - (t2 * t6)) in
  let t12 := (((t8 + t8) - 1) * s_0) in
  let t13 := (- t12) in
  let t19 := ((t6 + t6) * s_0) in
  let t20 := (- t19) in
  ((t20 * t13) + (- (t19 * t12))).
Definition part_c_critical_larger_4 (Q_0 s_0 : R) : R :=
  let t2 := (- Q_0) in
  let t6 := (t2 * (1 / (1 - (Q_0 * t2)))) in
  let t19 := ((t6 + t6) * s_0) in
  let t20 := (- t19) in
  ((t20 * t20) + (- (t19 * t19))).
Theorem part_c_critical_larger : forall Q_0 s_0 : R,
  part_c_critical_larger_divisor_1 Q_0 <> 0 ->
  part_c_critical_larger_1 Q_0 s_0 = 0 /\
  part_c_critical_larger_2 Q_0 s_0 = 0 /\
  part_c_critical_larger_3 Q_0 s_0 = 0 /\
  part_c_critical_larger_4 Q_0 s_0 = 0.
Proof.
  intros.
  unfold part_c_critical_larger_divisor_1, part_c_critical_larger_1, part_c_critical_larger_2, part_c_critical_larger_3, part_c_critical_larger_4 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_c_critical_larger.
Close Scope R_scope.

(* (c) critical: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Rank=1 Kept=0 TowardsFactor=True Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition part_c_critical_larger_evaluated_term (Q_0 s_0 : Q) : Q * Q * Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (- Q_0) in
  let t3 := Qred (Q_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  let t12 := Qred (t10 * s_0) in
  let t13 := Qred (- t12) in
  let t15 := Qred (t12 * t12) in
  let t17 := Qred (t6 + t6) in
  let t18 := Qred (t17 * s_0) in
  let t19 := Qred (- t18) in
  let t21 := Qred (t12 * t18) in
  let t24 := Qred (t18 * t12) in
  let t27 := Qred (t18 * t18) in
  (Qred ((t13 * t13)), Qred ((- t15)), Qred ((t13 * t19)), Qred ((- t21)), Qred ((t19 * t13)), Qred ((- t24)), Qred ((t19 * t19)), Qred ((- t27))).
Theorem part_c_critical_larger_evaluated :
  part_c_critical_larger_evaluated_term (-1105 # 1024) (1333 # 1024)
  = ((52842293565983289 # 5401307983853387776), (-52842293565983289 # 5401307983853387776), (-338597117932905 # 2637357413990912), (338597117932905 # 2637357413990912), (-338597117932905 # 2637357413990912), (338597117932905 # 2637357413990912), (8678503564900 # 5151088699201), (-8678503564900 # 5151088699201)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_critical_larger_evaluated.
Close Scope Q_scope.

(* Without 'D leads to a factor of M (a drawn direction instead)' (a) second order is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=1 Rank=1 Kept=0 TowardsFactor=False Aligned=True RankOfFactor=True IsCritical=True *)
Open Scope Q_scope.
Definition without_1_part_a_second_order_term (direction_0 X_0 U_0 : Q) : Q :=
  let t1 := Qred (direction_0 * direction_0) in
  let t2 := Qred (t1 + t1) in
  let t4 := Qred (X_0 * X_0) in
  let t6 := Qred (U_0 * U_0) in
  let t7 := Qred (t4 - t6) in
  let t8 := Qred (t2 * t7) in
  let t9 := Qred (direction_0 * X_0) in
  let t10 := Qred (X_0 * direction_0) in
  let t11 := Qred (t9 + t10) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t7 * t2) in
  let t14 := Qred (t12 + t13) in
  let t15 := Qred (t12 + t14) in
  let t16 := Qred (t8 + t15) in
  let t18 := Qred (t1 * t1) in
  let t19 := Qred (2 * t18) in
  let t20 := Qred (t16 - t19) in
  let t22 := Qred (t7 * t7) in
  let t23 := Qred (6 * t22) in
  let t24 := Qred (t20 + t23) in
  let t26 := Qred (t11 * t7) in
  let t27 := Qred (t7 * t11) in
  let t28 := Qred (t26 + t27) in
  let t29 := Qred (4 * t28) in
  Qred ((t24 - t29)).
Theorem without_1_part_a_second_order :
  without_1_part_a_second_order_term (17 # 1024) (1793 # 1024) (-31 # 128) = (887065311 # 16777216)
  /\ ~ without_1_part_a_second_order_term (17 # 1024) (1793 # 1024) (-31 # 128) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_second_order.
Close Scope Q_scope.
