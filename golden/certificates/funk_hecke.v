(* funk-hecke *)
(* On the sphere, averaging a harmonic polynomial against a function of the inner product gives the polynomial back, times a number that depends on its degree only. *)
(* y uniform on the unit sphere of R^d, |x| = 1, Y a harmonic polynomial, homogeneous of degree k *)
(* P_k = Gegenbauer's polynomial with P_k(1) = 1: (k + d - 2) P_(k+1)(t) = (2k + d - 2) t P_k(t) - k P_(k-1)(t), P_1 = t *)
(* lambda_k(f) = E f(y_1) P_k(y_1) *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) E (x.y)^m Y(y) = lambda_k(t^m) Y(x); for all real values of what is drawn. *)
(* at Dimension=2 Power=0 Degree=2 IsHarmonic=True IsUniform=True IsZonal=True IsOnSphere=True *)
Open Scope R_scope.
Definition part_a_divisor_1 (axes_of_Y_0 : R) : R :=
  let t2 := (- axes_of_Y_0) in
  (1 - (axes_of_Y_0 * t2)).
Definition part_a_1 (axes_of_Y_0 : R) : R :=
  let t2 := (- axes_of_Y_0) in
  let t5 := (1 / (1 - (axes_of_Y_0 * t2))) in
  let t6 := (t2 * t5) in
  let t8 := (1 - (t2 * t6)) in
  let t10 := ((t8 + t8) - 1) in
  let t13 := (t6 + t6) in
  let t19 := (- t6) in
  let t20 := (t19 + t19) in
  let t23 := ((t5 + t5) - 1) in
  ((((t10 * t10) + ((-1) * (t13 * t13))) * (1 / 2)) + (((t20 * t20) + ((-1) * (t23 * t23))) * (1 / 2))).
Theorem part_a : forall axes_of_Y_0 : R,
  part_a_divisor_1 axes_of_Y_0 <> 0 ->
  part_a_1 axes_of_Y_0 = 0.
Proof.
  intros.
  unfold part_a_divisor_1, part_a_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Power=0 Degree=2 IsHarmonic=True IsUniform=True IsZonal=True IsOnSphere=True *)
Open Scope Q_scope.
Definition part_a_evaluated_term (axes_of_Y_0 : Q) : Q * Q :=
  let t2 := Qred (- axes_of_Y_0) in
  let t3 := Qred (axes_of_Y_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (t6 + t6) in
  let t14 := Qred (t13 * t13) in
  let t15 := Qred ((-1) * t14) in
  let t16 := Qred (t11 + t15) in
  let t19 := Qred (- t6) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t20 * t20) in
  let t22 := Qred (t5 + t5) in
  let t23 := Qred (t22 - 1) in
  let t24 := Qred (t23 * t23) in
  let t25 := Qred ((-1) * t24) in
  let t26 := Qred (t21 + t25) in
  (Qred ((t16 * (1 / 2))), Qred ((t26 * (1 / 2)))).
Theorem part_a_evaluated :
  part_a_evaluated_term (1371 # 1024)
  = ((-7193116730639 # 17148909598178), (7193116730639 # 17148909598178)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_evaluated.
Close Scope Q_scope.

(* (a) E (x.y)^m Y(y) = lambda_k(t^m) Y(x); for all real values of what is drawn. *)
(* at Dimension=3 Power=0 Degree=2 IsHarmonic=True IsUniform=True IsZonal=True IsOnSphere=True *)
Open Scope R_scope.
Definition part_a_larger_divisor_1 (axes_of_Y_0 : R) : R :=
  let t2 := (- axes_of_Y_0) in
  (1 - (axes_of_Y_0 * t2)).
Definition part_a_larger_divisor_2 (axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 : R) : R :=
  let t2 := (- axes_of_Y_0) in
  let t5 := (1 / (1 - (axes_of_Y_0 * t2))) in
  let t10 := (- axes_of_Y_1) in
  let t15 := (((- axes_of_Y_2) - (axes_of_Y_0 * t10)) * t5) in
  let t19 := (axes_of_Y_2 - (axes_of_Y_1 * t2)) in
  ((1 - (axes_of_Y_1 * t10)) - (t19 * t15)).
Definition part_a_larger_1 (axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 : R) : R :=
  let t2 := (- axes_of_Y_0) in
  let t5 := (1 / (1 - (axes_of_Y_0 * t2))) in
  let t6 := (t2 * t5) in
  let t10 := (- axes_of_Y_1) in
  let t15 := (((- axes_of_Y_2) - (axes_of_Y_0 * t10)) * t5) in
  let t17 := (t10 - (t2 * t15)) in
  let t19 := (axes_of_Y_2 - (axes_of_Y_1 * t2)) in
  let t26 := (1 / ((1 - (axes_of_Y_1 * t10)) - (t19 * t15))) in
  let t27 := ((t10 - (t19 * t6)) * t26) in
  let t29 := ((1 - (t2 * t6)) - (t17 * t27)) in
  let t31 := ((t29 + t29) - 1) in
  let t35 := (t6 - (t15 * t27)) in
  let t36 := (t35 + t35) in
  let t45 := ((- (t19 * t5)) * t26) in
  let t47 := ((- t6) - (t17 * t45)) in
  let t48 := (t47 + t47) in
  let t51 := (t5 - (t15 * t45)) in
  let t53 := ((t51 + t51) - 1) in
  let t58 := ((((t31 * t31) + ((-1) * (t36 * t36))) * (1 / 3)) + (((t48 * t48) + ((-1) * (t53 * t53))) * (1 / 3))) in
  let t60 := (- (t17 * t26)) in
  let t61 := (t60 + t60) in
  let t64 := (- (t15 * t26)) in
  let t65 := (t64 + t64) in
  (t58 + (((t61 * t61) + ((-1) * (t65 * t65))) * (1 / 3))).
Theorem part_a_larger : forall axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 : R,
  part_a_larger_divisor_1 axes_of_Y_0 <> 0 ->
  part_a_larger_divisor_2 axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 <> 0 ->
  part_a_larger_1 axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 = 0.
Proof.
  intros.
  unfold part_a_larger_divisor_1, part_a_larger_divisor_2, part_a_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_larger.
Close Scope R_scope.

(* (a): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Power=0 Degree=2 IsHarmonic=True IsUniform=True IsZonal=True IsOnSphere=True *)
Open Scope Q_scope.
Definition part_a_larger_evaluated_term (axes_of_Y_0 axes_of_Y_1 axes_of_Y_2 : Q) : Q * Q :=
  let t2 := Qred (- axes_of_Y_0) in
  let t3 := Qred (axes_of_Y_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t10 := Qred (- axes_of_Y_1) in
  let t12 := Qred (- axes_of_Y_2) in
  let t13 := Qred (axes_of_Y_0 * t10) in
  let t14 := Qred (t12 - t13) in
  let t15 := Qred (t14 * t5) in
  let t16 := Qred (t2 * t15) in
  let t17 := Qred (t10 - t16) in
  let t18 := Qred (axes_of_Y_1 * t2) in
  let t19 := Qred (axes_of_Y_2 - t18) in
  let t20 := Qred (t19 * t6) in
  let t21 := Qred (t10 - t20) in
  let t22 := Qred (axes_of_Y_1 * t10) in
  let t23 := Qred (1 - t22) in
  let t24 := Qred (t19 * t15) in
  let t25 := Qred (t23 - t24) in
  let t26 := Qred (1 / t25) in
  let t27 := Qred (t21 * t26) in
  let t28 := Qred (t17 * t27) in
  let t29 := Qred (t8 - t28) in
  let t30 := Qred (t29 + t29) in
  let t31 := Qred (t30 - 1) in
  let t32 := Qred (t31 * t31) in
  let t34 := Qred (t15 * t27) in
  let t35 := Qred (t6 - t34) in
  let t36 := Qred (t35 + t35) in
  let t37 := Qred (t36 * t36) in
  let t38 := Qred ((-1) * t37) in
  let t39 := Qred (t32 + t38) in
  let t41 := Qred (t39 * (1 / 3)) in
  let t42 := Qred (- t6) in
  let t43 := Qred (t19 * t5) in
  let t44 := Qred (- t43) in
  let t45 := Qred (t44 * t26) in
  let t46 := Qred (t17 * t45) in
  let t47 := Qred (t42 - t46) in
  let t48 := Qred (t47 + t47) in
  let t49 := Qred (t48 * t48) in
  let t50 := Qred (t15 * t45) in
  let t51 := Qred (t5 - t50) in
  let t52 := Qred (t51 + t51) in
  let t53 := Qred (t52 - 1) in
  let t54 := Qred (t53 * t53) in
  let t55 := Qred ((-1) * t54) in
  let t56 := Qred (t49 + t55) in
  let t57 := Qred (t56 * (1 / 3)) in
  let t59 := Qred (t17 * t26) in
  let t60 := Qred (- t59) in
  let t61 := Qred (t60 + t60) in
  let t62 := Qred (t61 * t61) in
  let t63 := Qred (t15 * t26) in
  let t64 := Qred (- t63) in
  let t65 := Qred (t64 + t64) in
  let t66 := Qred (t65 * t65) in
  let t67 := Qred ((-1) * t66) in
  let t68 := Qred (t62 + t67) in
  (Qred ((t41 + t57)), Qred ((t68 * (1 / 3)))).
Theorem part_a_larger_evaluated :
  part_a_larger_evaluated_term (1371 # 1024) (-1121 # 1024) (1441 # 1024)
  = ((3728847443456 # 13068122024307), (-3728847443456 # 13068122024307)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_larger_evaluated.
Close Scope Q_scope.

(* Without 'Y is harmonic (a power of a linear form added)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Power=2 Degree=2 IsHarmonic=False IsUniform=True IsZonal=True IsOnSphere=True *)
Open Scope Q_scope.
Definition without_1_part_a_term (x_0 axes_of_Y_0 : Q) : Q :=
  let t2 := Qred (- x_0) in
  let t3 := Qred (x_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (- axes_of_Y_0) in
  let t14 := Qred (axes_of_Y_0 * t13) in
  let t15 := Qred (1 - t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t13 * t16) in
  let t18 := Qred (t13 * t17) in
  let t19 := Qred (1 - t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t20 - 1) in
  let t22 := Qred (t21 * t21) in
  let t24 := Qred (t17 + t17) in
  let t25 := Qred (t24 * t24) in
  let t26 := Qred ((-1) * t25) in
  let t27 := Qred (t22 + t26) in
  let t28 := Qred (t27 + t22) in
  let t29 := Qred (t11 * t28) in
  let t31 := Qred (t29 * (1 / 2)) in
  let t33 := Qred (t31 * (3 / 4)) in
  let t34 := Qred (- t17) in
  let t35 := Qred (t34 + t34) in
  let t36 := Qred (t35 * t35) in
  let t37 := Qred (t16 + t16) in
  let t38 := Qred (t37 - 1) in
  let t39 := Qred (t38 * t38) in
  let t40 := Qred ((-1) * t39) in
  let t41 := Qred (t36 + t40) in
  let t42 := Qred (t41 + t36) in
  let t43 := Qred (t11 * t42) in
  let t44 := Qred (- t6) in
  let t45 := Qred (t44 + t44) in
  let t46 := Qred (t10 * t45) in
  let t47 := Qred (t45 * t10) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (t21 * t35) in
  let t50 := Qred (t35 * t21) in
  let t51 := Qred (t49 + t50) in
  let t52 := Qred (t24 * t38) in
  let t53 := Qred (t38 * t24) in
  let t54 := Qred (t52 + t53) in
  let t55 := Qred ((-1) * t54) in
  let t56 := Qred (t51 + t55) in
  let t57 := Qred (t56 + t51) in
  let t58 := Qred (t48 * t57) in
  let t59 := Qred (t43 + t58) in
  let t60 := Qred (t45 * t45) in
  let t61 := Qred (t60 * t28) in
  let t62 := Qred (t59 + t61) in
  let t63 := Qred (t62 * (1 / 2)) in
  let t65 := Qred (t63 * (1 / 4)) in
  let t66 := Qred (t33 + t65) in
  let t67 := Qred (t60 * t42) in
  let t68 := Qred (t67 * (1 / 2)) in
  let t69 := Qred (t68 * (3 / 4)) in
  let t70 := Qred (t66 + t69) in
  let t71 := Qred (t28 * t10) in
  let t72 := Qred (t71 * t10) in
  let t73 := Qred (t57 * t10) in
  let t74 := Qred (t73 * t45) in
  let t75 := Qred (t72 + t74) in
  let t76 := Qred (t42 * t45) in
  let t77 := Qred (t76 * t45) in
  let t78 := Qred (t75 + t77) in
  let t79 := Qred ((1 / 4) * t78) in
  Qred ((t70 - t79)).
Theorem without_1_part_a :
  without_1_part_a_term (-2575 # 1024) (-837 # 1024) = (1 # 8)
  /\ ~ without_1_part_a_term (-2575 # 1024) (-837 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a.
Close Scope Q_scope.

(* Without 'y is uniform (density 1 + y_1)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Power=2 Degree=1 IsHarmonic=True IsUniform=False IsZonal=True IsOnSphere=True *)
Open Scope Q_scope.
Definition without_2_part_a_term (x_0 axes_of_Y_0 : Q) : Q :=
  let t2 := Qred (- x_0) in
  let t3 := Qred (x_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  let t11 := Qred (t10 * t10) in
  let t13 := Qred (- axes_of_Y_0) in
  let t14 := Qred (axes_of_Y_0 * t13) in
  let t15 := Qred (1 - t14) in
  let t16 := Qred (1 / t15) in
  let t17 := Qred (t13 * t16) in
  let t18 := Qred (t13 * t17) in
  let t19 := Qred (1 - t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t20 - 1) in
  let t22 := Qred (t11 * t21) in
  let t24 := Qred (t22 * (1 / 2)) in
  let t26 := Qred (t24 * (3 / 4)) in
  let t27 := Qred (- t6) in
  let t28 := Qred (t27 + t27) in
  let t29 := Qred (t10 * t28) in
  let t30 := Qred (t28 * t10) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (- t17) in
  let t33 := Qred (t32 + t32) in
  let t34 := Qred (t31 * t33) in
  let t35 := Qred (t28 * t28) in
  let t36 := Qred (t35 * t21) in
  let t37 := Qred (t34 + t36) in
  let t38 := Qred (t37 * (1 / 2)) in
  let t40 := Qred (t38 * (1 / 4)) in
  Qred ((t26 + t40)).
Theorem without_2_part_a :
  without_2_part_a_term (-2575 # 1024) (-837 # 1024) = (-58712783873627482379 # 825178436302104937160)
  /\ ~ without_2_part_a_term (-2575 # 1024) (-837 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_2_part_a.
Close Scope Q_scope.

(* Without 'the kernel depends on x.y only (y_1 added)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Power=0 Degree=1 IsHarmonic=True IsUniform=True IsZonal=False IsOnSphere=True *)
Open Scope Q_scope.
Definition without_3_part_a_term (axes_of_Y_0 : Q) : Q :=
  let t2 := Qred (- axes_of_Y_0) in
  let t3 := Qred (axes_of_Y_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  Qred ((t10 * (1 / 2))).
Theorem without_3_part_a :
  without_3_part_a_term (-837 # 1024) = (348007 # 3498290)
  /\ ~ without_3_part_a_term (-837 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_a.
Close Scope Q_scope.

(* Without 'x lies on the sphere (|x| = 2)' (a) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Power=2 Degree=0 IsHarmonic=True IsUniform=True IsZonal=True IsOnSphere=False *)
Open Scope Q_scope.
Definition without_4_part_a_term (x_0 : Q) : Q :=
  let t2 := Qred (- x_0) in
  let t3 := Qred (x_0 * t2) in
  let t4 := Qred (1 - t3) in
  let t5 := Qred (1 / t4) in
  let t6 := Qred (t2 * t5) in
  let t7 := Qred (t2 * t6) in
  let t8 := Qred (1 - t7) in
  let t9 := Qred (t8 + t8) in
  let t10 := Qred (t9 - 1) in
  let t11 := Qred (t10 + t10) in
  let t12 := Qred (t11 * t11) in
  let t14 := Qred (t12 * (1 / 2)) in
  let t15 := Qred (- t6) in
  let t16 := Qred (t15 + t15) in
  let t17 := Qred (t16 + t16) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (t18 * (1 / 2)) in
  let t20 := Qred (t14 + t19) in
  Qred ((t20 - (1 / 2))).
Theorem without_4_part_a :
  without_4_part_a_term (-2575 # 1024) = (3 # 2)
  /\ ~ without_4_part_a_term (-2575 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_a.
Close Scope Q_scope.
