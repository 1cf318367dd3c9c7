(* homogeneous-normalised-margin-monotone *)
(* Once the exponential loss of a homogeneous network is below one, gradient flow never decreases its smoothed normalised margin. *)
(* f homogeneous of degree L in theta = (w, v), q_n = y_n f(x_n), Loss = sum e^(-q_n) < 1, m = ln(1/Loss), gt = m/|theta|^L, *)
(* g = grad Loss/Loss, velocity -g *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) linear: theta.grad f = L f, exactly, with L = 2 for f(x) = sum v_k w_k.x; for all real values of what is drawn. *)
(* at Unit=Linear Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_linear_1 (theta_0 c_1 theta_2 x_2 c_0 x_0 theta_1 x_3 x_1 : R) : R :=
  let t3 := (c_1 * theta_2) in
  let t7 := (c_0 * theta_2) in
  let t22 := ((theta_1 * x_3) + (theta_0 * x_2)) in
  let t26 := ((theta_1 * x_1) + (theta_0 * x_0)) in
  let t30 := (((theta_0 * ((t3 * x_2) + (t7 * x_0))) + (theta_1 * ((t3 * x_3) + (t7 * x_1)))) + (theta_2 * ((c_1 * t22) + (c_0 * t26)))) in
  ((t30 - ((2 * c_0) * (theta_2 * t26))) - ((2 * c_1) * (theta_2 * t22))).
Theorem part_a_linear : forall theta_0 c_1 theta_2 x_2 c_0 x_0 theta_1 x_3 x_1 : R,
  part_a_linear_1 theta_0 c_1 theta_2 x_2 c_0 x_0 theta_1 x_3 x_1 = 0.
Proof.
  intros.
  unfold part_a_linear_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_linear.
Close Scope R_scope.

(* (a) linear: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Linear Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_linear_evaluated_term (theta_0 c_1 theta_2 x_2 c_0 x_0 theta_1 x_3 x_1 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_2) in
  let t5 := Qred (t3 * x_2) in
  let t7 := Qred (c_0 * theta_2) in
  let t9 := Qred (t7 * x_0) in
  let t10 := Qred (t5 + t9) in
  let t11 := Qred (theta_0 * t10) in
  let t14 := Qred (t3 * x_3) in
  let t16 := Qred (t7 * x_1) in
  let t17 := Qred (t14 + t16) in
  let t18 := Qred (theta_1 * t17) in
  let t19 := Qred (t11 + t18) in
  let t20 := Qred (theta_1 * x_3) in
  let t21 := Qred (theta_0 * x_2) in
  let t22 := Qred (t20 + t21) in
  let t23 := Qred (c_1 * t22) in
  let t24 := Qred (theta_1 * x_1) in
  let t25 := Qred (theta_0 * x_0) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (c_0 * t26) in
  let t28 := Qred (t23 + t27) in
  let t29 := Qred (theta_2 * t28) in
  let t30 := Qred (t19 + t29) in
  let t32 := Qred (2 * c_0) in
  let t33 := Qred (theta_2 * t26) in
  let t34 := Qred (t32 * t33) in
  let t36 := Qred (2 * c_1) in
  let t37 := Qred (theta_2 * t22) in
  (Qred ((t30 - t34)), Qred ((t36 * t37))).
Theorem part_a_linear_evaluated :
  part_a_linear_evaluated_term (659 # 1024) (377 # 256) (481 # 1024) (499 # 1024) (-493 # 512) (375 # 1024) (-189 # 1024) (-1101 # 1024) (-231 # 256)
  = ((48682637705 # 68719476736), (48682637705 # 68719476736)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_linear_evaluated.
Close Scope Q_scope.

(* (a) linear: theta.grad f = L f, exactly, with L = 2 for f(x) = sum v_k w_k.x; for all real values of what is drawn. *)
(* at Unit=Linear Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_linear_larger_1 (theta_0 c_1 theta_4 x_2 c_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 theta_3 : R) : R :=
  let t3 := (c_1 * theta_4) in
  let t7 := (c_0 * theta_4) in
  let t22 := (c_1 * theta_5) in
  let t24 := (c_0 * theta_5) in
  let t28 := (((theta_0 * ((t3 * x_2) + (t7 * x_0))) + (theta_1 * ((t3 * x_3) + (t7 * x_1)))) + (theta_2 * ((t22 * x_2) + (t24 * x_0)))) in
  let t37 := ((theta_1 * x_3) + (theta_0 * x_2)) in
  let t41 := ((theta_1 * x_1) + (theta_0 * x_0)) in
  let t48 := ((theta_3 * x_3) + (theta_2 * x_2)) in
  let t52 := ((theta_3 * x_1) + (theta_2 * x_0)) in
  let t56 := (((t28 + (theta_3 * ((t22 * x_3) + (t24 * x_1)))) + (theta_4 * ((c_1 * t37) + (c_0 * t41)))) + (theta_5 * ((c_1 * t48) + (c_0 * t52)))) in
  ((t56 - ((2 * c_0) * ((theta_5 * t52) + (theta_4 * t41)))) - ((2 * c_1) * ((theta_5 * t48) + (theta_4 * t37)))).
Theorem part_a_linear_larger : forall theta_0 c_1 theta_4 x_2 c_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 theta_3 : R,
  part_a_linear_larger_1 theta_0 c_1 theta_4 x_2 c_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 theta_3 = 0.
Proof.
  intros.
  unfold part_a_linear_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_linear_larger.
Close Scope R_scope.

(* (a) linear: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Linear Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_linear_larger_evaluated_term (theta_0 c_1 theta_4 x_2 c_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 theta_3 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_4) in
  let t5 := Qred (t3 * x_2) in
  let t7 := Qred (c_0 * theta_4) in
  let t9 := Qred (t7 * x_0) in
  let t10 := Qred (t5 + t9) in
  let t11 := Qred (theta_0 * t10) in
  let t14 := Qred (t3 * x_3) in
  let t16 := Qred (t7 * x_1) in
  let t17 := Qred (t14 + t16) in
  let t18 := Qred (theta_1 * t17) in
  let t19 := Qred (t11 + t18) in
  let t22 := Qred (c_1 * theta_5) in
  let t23 := Qred (t22 * x_2) in
  let t24 := Qred (c_0 * theta_5) in
  let t25 := Qred (t24 * x_0) in
  let t26 := Qred (t23 + t25) in
  let t27 := Qred (theta_2 * t26) in
  let t28 := Qred (t19 + t27) in
  let t30 := Qred (t22 * x_3) in
  let t31 := Qred (t24 * x_1) in
  let t32 := Qred (t30 + t31) in
  let t33 := Qred (theta_3 * t32) in
  let t34 := Qred (t28 + t33) in
  let t35 := Qred (theta_1 * x_3) in
  let t36 := Qred (theta_0 * x_2) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (c_1 * t37) in
  let t39 := Qred (theta_1 * x_1) in
  let t40 := Qred (theta_0 * x_0) in
  let t41 := Qred (t39 + t40) in
  let t42 := Qred (c_0 * t41) in
  let t43 := Qred (t38 + t42) in
  let t44 := Qred (theta_4 * t43) in
  let t45 := Qred (t34 + t44) in
  let t46 := Qred (theta_3 * x_3) in
  let t47 := Qred (theta_2 * x_2) in
  let t48 := Qred (t46 + t47) in
  let t49 := Qred (c_1 * t48) in
  let t50 := Qred (theta_3 * x_1) in
  let t51 := Qred (theta_2 * x_0) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (c_0 * t52) in
  let t54 := Qred (t49 + t53) in
  let t55 := Qred (theta_5 * t54) in
  let t56 := Qred (t45 + t55) in
  let t58 := Qred (2 * c_0) in
  let t59 := Qred (theta_5 * t52) in
  let t60 := Qred (theta_4 * t41) in
  let t61 := Qred (t59 + t60) in
  let t62 := Qred (t58 * t61) in
  let t64 := Qred (2 * c_1) in
  let t65 := Qred (theta_5 * t48) in
  let t66 := Qred (theta_4 * t37) in
  let t67 := Qred (t65 + t66) in
  (Qred ((t56 - t62)), Qred ((t64 * t67))).
Theorem part_a_linear_larger_evaluated :
  part_a_linear_larger_evaluated_term (659 # 1024) (377 # 256) (-895 # 1024) (499 # 1024) (-493 # 512) (375 # 1024) (-189 # 1024) (-1101 # 1024) (-231 # 256) (481 # 1024) (33 # 64) (605 # 1024)
  = ((-132991605383 # 68719476736), (-132991605383 # 68719476736)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_linear_larger_evaluated.
Close Scope Q_scope.

(* (a) quadratic: the same with L = 3 for f(x) = sum v_k (w_k.x)^2; for all real values of what is drawn. *)
(* at Unit=Quadratic Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_quadratic_1 (theta_0 c_1 theta_2 theta_1 x_3 x_2 c_0 x_1 x_0 : R) : R :=
  let t9 := ((theta_1 * x_3) + (theta_0 * x_2)) in
  let t11 := ((c_1 * theta_2) * (t9 + t9)) in
  let t19 := ((theta_1 * x_1) + (theta_0 * x_0)) in
  let t21 := ((c_0 * theta_2) * (t19 + t19)) in
  let t30 := (t9 * t9) in
  let t32 := (t19 * t19) in
  let t36 := (((theta_0 * ((t11 * x_2) + (t21 * x_0))) + (theta_1 * ((t11 * x_3) + (t21 * x_1)))) + (theta_2 * ((c_1 * t30) + (c_0 * t32)))) in
  ((t36 - ((3 * c_0) * (theta_2 * t32))) - ((3 * c_1) * (theta_2 * t30))).
Theorem part_a_quadratic : forall theta_0 c_1 theta_2 theta_1 x_3 x_2 c_0 x_1 x_0 : R,
  part_a_quadratic_1 theta_0 c_1 theta_2 theta_1 x_3 x_2 c_0 x_1 x_0 = 0.
Proof.
  intros.
  unfold part_a_quadratic_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_quadratic.
Close Scope R_scope.

(* (a) quadratic: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Quadratic Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_quadratic_evaluated_term (theta_0 c_1 theta_2 theta_1 x_3 x_2 c_0 x_1 x_0 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_2) in
  let t6 := Qred (theta_1 * x_3) in
  let t8 := Qred (theta_0 * x_2) in
  let t9 := Qred (t6 + t8) in
  let t10 := Qred (t9 + t9) in
  let t11 := Qred (t3 * t10) in
  let t12 := Qred (t11 * x_2) in
  let t14 := Qred (c_0 * theta_2) in
  let t16 := Qred (theta_1 * x_1) in
  let t18 := Qred (theta_0 * x_0) in
  let t19 := Qred (t16 + t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t14 * t20) in
  let t22 := Qred (t21 * x_0) in
  let t23 := Qred (t12 + t22) in
  let t24 := Qred (theta_0 * t23) in
  let t25 := Qred (t11 * x_3) in
  let t26 := Qred (t21 * x_1) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (theta_1 * t27) in
  let t29 := Qred (t24 + t28) in
  let t30 := Qred (t9 * t9) in
  let t31 := Qred (c_1 * t30) in
  let t32 := Qred (t19 * t19) in
  let t33 := Qred (c_0 * t32) in
  let t34 := Qred (t31 + t33) in
  let t35 := Qred (theta_2 * t34) in
  let t36 := Qred (t29 + t35) in
  let t38 := Qred (3 * c_0) in
  let t39 := Qred (theta_2 * t32) in
  let t40 := Qred (t38 * t39) in
  let t42 := Qred (3 * c_1) in
  let t43 := Qred (theta_2 * t30) in
  (Qred ((t36 - t40)), Qred ((t42 * t43))).
Theorem part_a_quadratic_evaluated :
  part_a_quadratic_evaluated_term (659 # 1024) (377 # 256) (481 # 1024) (-189 # 1024) (-1101 # 1024) (499 # 1024) (-493 # 512) (-231 # 256) (375 # 1024)
  = ((39208752994418475 # 72057594037927936), (39208752994418475 # 72057594037927936)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_quadratic_evaluated.
Close Scope Q_scope.

(* (a) quadratic: the same with L = 3 for f(x) = sum v_k (w_k.x)^2; for all real values of what is drawn. *)
(* at Unit=Quadratic Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_quadratic_larger_1 (theta_0 c_1 theta_4 theta_1 x_3 x_2 c_0 x_1 x_0 theta_2 theta_5 theta_3 : R) : R :=
  let t9 := ((theta_1 * x_3) + (theta_0 * x_2)) in
  let t11 := ((c_1 * theta_4) * (t9 + t9)) in
  let t19 := ((theta_1 * x_1) + (theta_0 * x_0)) in
  let t21 := ((c_0 * theta_4) * (t19 + t19)) in
  let t36 := ((theta_3 * x_3) + (theta_2 * x_2)) in
  let t38 := ((c_1 * theta_5) * (t36 + t36)) in
  let t43 := ((theta_3 * x_1) + (theta_2 * x_0)) in
  let t45 := ((c_0 * theta_5) * (t43 + t43)) in
  let t49 := (((theta_0 * ((t11 * x_2) + (t21 * x_0))) + (theta_1 * ((t11 * x_3) + (t21 * x_1)))) + (theta_2 * ((t38 * x_2) + (t45 * x_0)))) in
  let t55 := (t9 * t9) in
  let t57 := (t19 * t19) in
  let t62 := (t36 * t36) in
  let t64 := (t43 * t43) in
  let t68 := (((t49 + (theta_3 * ((t38 * x_3) + (t45 * x_1)))) + (theta_4 * ((c_1 * t55) + (c_0 * t57)))) + (theta_5 * ((c_1 * t62) + (c_0 * t64)))) in
  ((t68 - ((3 * c_0) * ((theta_5 * t64) + (theta_4 * t57)))) - ((3 * c_1) * ((theta_5 * t62) + (theta_4 * t55)))).
Theorem part_a_quadratic_larger : forall theta_0 c_1 theta_4 theta_1 x_3 x_2 c_0 x_1 x_0 theta_2 theta_5 theta_3 : R,
  part_a_quadratic_larger_1 theta_0 c_1 theta_4 theta_1 x_3 x_2 c_0 x_1 x_0 theta_2 theta_5 theta_3 = 0.
Proof.
  intros.
  unfold part_a_quadratic_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_quadratic_larger.
Close Scope R_scope.

(* (a) quadratic: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Quadratic Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_quadratic_larger_evaluated_term (theta_0 c_1 theta_4 theta_1 x_3 x_2 c_0 x_1 x_0 theta_2 theta_5 theta_3 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_4) in
  let t6 := Qred (theta_1 * x_3) in
  let t8 := Qred (theta_0 * x_2) in
  let t9 := Qred (t6 + t8) in
  let t10 := Qred (t9 + t9) in
  let t11 := Qred (t3 * t10) in
  let t12 := Qred (t11 * x_2) in
  let t14 := Qred (c_0 * theta_4) in
  let t16 := Qred (theta_1 * x_1) in
  let t18 := Qred (theta_0 * x_0) in
  let t19 := Qred (t16 + t18) in
  let t20 := Qred (t19 + t19) in
  let t21 := Qred (t14 * t20) in
  let t22 := Qred (t21 * x_0) in
  let t23 := Qred (t12 + t22) in
  let t24 := Qred (theta_0 * t23) in
  let t25 := Qred (t11 * x_3) in
  let t26 := Qred (t21 * x_1) in
  let t27 := Qred (t25 + t26) in
  let t28 := Qred (theta_1 * t27) in
  let t29 := Qred (t24 + t28) in
  let t32 := Qred (c_1 * theta_5) in
  let t34 := Qred (theta_3 * x_3) in
  let t35 := Qred (theta_2 * x_2) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (t36 + t36) in
  let t38 := Qred (t32 * t37) in
  let t39 := Qred (t38 * x_2) in
  let t40 := Qred (c_0 * theta_5) in
  let t41 := Qred (theta_3 * x_1) in
  let t42 := Qred (theta_2 * x_0) in
  let t43 := Qred (t41 + t42) in
  let t44 := Qred (t43 + t43) in
  let t45 := Qred (t40 * t44) in
  let t46 := Qred (t45 * x_0) in
  let t47 := Qred (t39 + t46) in
  let t48 := Qred (theta_2 * t47) in
  let t49 := Qred (t29 + t48) in
  let t50 := Qred (t38 * x_3) in
  let t51 := Qred (t45 * x_1) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (theta_3 * t52) in
  let t54 := Qred (t49 + t53) in
  let t55 := Qred (t9 * t9) in
  let t56 := Qred (c_1 * t55) in
  let t57 := Qred (t19 * t19) in
  let t58 := Qred (c_0 * t57) in
  let t59 := Qred (t56 + t58) in
  let t60 := Qred (theta_4 * t59) in
  let t61 := Qred (t54 + t60) in
  let t62 := Qred (t36 * t36) in
  let t63 := Qred (c_1 * t62) in
  let t64 := Qred (t43 * t43) in
  let t65 := Qred (c_0 * t64) in
  let t66 := Qred (t63 + t65) in
  let t67 := Qred (theta_5 * t66) in
  let t68 := Qred (t61 + t67) in
  let t70 := Qred (3 * c_0) in
  let t71 := Qred (theta_5 * t64) in
  let t72 := Qred (theta_4 * t57) in
  let t73 := Qred (t71 + t72) in
  let t74 := Qred (t70 * t73) in
  let t76 := Qred (3 * c_1) in
  let t77 := Qred (theta_5 * t62) in
  let t78 := Qred (theta_4 * t55) in
  let t79 := Qred (t77 + t78) in
  (Qred ((t68 - t74)), Qred ((t76 * t79))).
Theorem part_a_quadratic_larger_evaluated :
  part_a_quadratic_larger_evaluated_term (659 # 1024) (377 # 256) (-895 # 1024) (-189 # 1024) (-1101 # 1024) (499 # 1024) (-493 # 512) (-231 # 256) (375 # 1024) (481 # 1024) (33 # 64) (605 # 1024)
  = ((-45852140676887493 # 72057594037927936), (-45852140676887493 # 72057594037927936)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_quadratic_larger_evaluated.
Close Scope Q_scope.

(* (a) rectified: the same with L = 2 for f(x) = sum v_k s_k w_k.x with any gates s_k, fixed for each x; for all real values of what is drawn. *)
(* at Unit=Rectified Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_rectified_1 (theta_0 c_1 theta_2 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 : R) : R :=
  let t5 := ((c_1 * theta_2) * gate_1) in
  let t11 := ((c_0 * theta_2) * gate_0) in
  let t27 := (gate_1 * ((theta_1 * x_3) + (theta_0 * x_2))) in
  let t32 := (gate_0 * ((theta_1 * x_1) + (theta_0 * x_0))) in
  let t36 := (((theta_0 * ((t5 * x_2) + (t11 * x_0))) + (theta_1 * ((t5 * x_3) + (t11 * x_1)))) + (theta_2 * ((c_1 * t27) + (c_0 * t32)))) in
  ((t36 - ((2 * c_0) * (theta_2 * t32))) - ((2 * c_1) * (theta_2 * t27))).
Theorem part_a_rectified : forall theta_0 c_1 theta_2 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 : R,
  part_a_rectified_1 theta_0 c_1 theta_2 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 = 0.
Proof.
  intros.
  unfold part_a_rectified_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_rectified.
Close Scope R_scope.

(* (a) rectified: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Rectified Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_rectified_evaluated_term (theta_0 c_1 theta_2 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_2) in
  let t5 := Qred (t3 * gate_1) in
  let t7 := Qred (t5 * x_2) in
  let t9 := Qred (c_0 * theta_2) in
  let t11 := Qred (t9 * gate_0) in
  let t13 := Qred (t11 * x_0) in
  let t14 := Qred (t7 + t13) in
  let t15 := Qred (theta_0 * t14) in
  let t18 := Qred (t5 * x_3) in
  let t20 := Qred (t11 * x_1) in
  let t21 := Qred (t18 + t20) in
  let t22 := Qred (theta_1 * t21) in
  let t23 := Qred (t15 + t22) in
  let t24 := Qred (theta_1 * x_3) in
  let t25 := Qred (theta_0 * x_2) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (gate_1 * t26) in
  let t28 := Qred (c_1 * t27) in
  let t29 := Qred (theta_1 * x_1) in
  let t30 := Qred (theta_0 * x_0) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (gate_0 * t31) in
  let t33 := Qred (c_0 * t32) in
  let t34 := Qred (t28 + t33) in
  let t35 := Qred (theta_2 * t34) in
  let t36 := Qred (t23 + t35) in
  let t38 := Qred (2 * c_0) in
  let t39 := Qred (theta_2 * t32) in
  let t40 := Qred (t38 * t39) in
  let t42 := Qred (2 * c_1) in
  let t43 := Qred (theta_2 * t27) in
  (Qred ((t36 - t40)), Qred ((t42 * t43))).
Theorem part_a_rectified_evaluated :
  part_a_rectified_evaluated_term (659 # 1024) (377 # 256) (481 # 1024) (0 # 1) (499 # 1024) (-493 # 512) (0 # 1) (375 # 1024) (-189 # 1024) (-1101 # 1024) (-231 # 256)
  = ((0 # 1), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_rectified_evaluated.
Close Scope Q_scope.

(* (a) rectified: the same with L = 2 for f(x) = sum v_k s_k w_k.x with any gates s_k, fixed for each x; for all real values of what is drawn. *)
(* at Unit=Rectified Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope R_scope.
Definition part_a_rectified_larger_1 (theta_0 c_1 theta_4 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 gate_3 gate_2 theta_3 : R) : R :=
  let t5 := ((c_1 * theta_4) * gate_1) in
  let t11 := ((c_0 * theta_4) * gate_0) in
  let t28 := ((c_1 * theta_5) * gate_3) in
  let t32 := ((c_0 * theta_5) * gate_2) in
  let t36 := (((theta_0 * ((t5 * x_2) + (t11 * x_0))) + (theta_1 * ((t5 * x_3) + (t11 * x_1)))) + (theta_2 * ((t28 * x_2) + (t32 * x_0)))) in
  let t46 := (gate_1 * ((theta_1 * x_3) + (theta_0 * x_2))) in
  let t51 := (gate_0 * ((theta_1 * x_1) + (theta_0 * x_0))) in
  let t59 := (gate_3 * ((theta_3 * x_3) + (theta_2 * x_2))) in
  let t64 := (gate_2 * ((theta_3 * x_1) + (theta_2 * x_0))) in
  let t68 := (((t36 + (theta_3 * ((t28 * x_3) + (t32 * x_1)))) + (theta_4 * ((c_1 * t46) + (c_0 * t51)))) + (theta_5 * ((c_1 * t59) + (c_0 * t64)))) in
  ((t68 - ((2 * c_0) * ((theta_5 * t64) + (theta_4 * t51)))) - ((2 * c_1) * ((theta_5 * t59) + (theta_4 * t46)))).
Theorem part_a_rectified_larger : forall theta_0 c_1 theta_4 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 gate_3 gate_2 theta_3 : R,
  part_a_rectified_larger_1 theta_0 c_1 theta_4 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 gate_3 gate_2 theta_3 = 0.
Proof.
  intros.
  unfold part_a_rectified_larger_1 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_a_rectified_larger.
Close Scope R_scope.

(* (a) rectified: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Unit=Rectified Points=2 Dimension=2 Hidden=2 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=0 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition part_a_rectified_larger_evaluated_term (theta_0 c_1 theta_4 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 theta_2 theta_5 gate_3 gate_2 theta_3 : Q) : Q * Q :=
  let t3 := Qred (c_1 * theta_4) in
  let t5 := Qred (t3 * gate_1) in
  let t7 := Qred (t5 * x_2) in
  let t9 := Qred (c_0 * theta_4) in
  let t11 := Qred (t9 * gate_0) in
  let t13 := Qred (t11 * x_0) in
  let t14 := Qred (t7 + t13) in
  let t15 := Qred (theta_0 * t14) in
  let t18 := Qred (t5 * x_3) in
  let t20 := Qred (t11 * x_1) in
  let t21 := Qred (t18 + t20) in
  let t22 := Qred (theta_1 * t21) in
  let t23 := Qred (t15 + t22) in
  let t26 := Qred (c_1 * theta_5) in
  let t28 := Qred (t26 * gate_3) in
  let t29 := Qred (t28 * x_2) in
  let t30 := Qred (c_0 * theta_5) in
  let t32 := Qred (t30 * gate_2) in
  let t33 := Qred (t32 * x_0) in
  let t34 := Qred (t29 + t33) in
  let t35 := Qred (theta_2 * t34) in
  let t36 := Qred (t23 + t35) in
  let t38 := Qred (t28 * x_3) in
  let t39 := Qred (t32 * x_1) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (theta_3 * t40) in
  let t42 := Qred (t36 + t41) in
  let t43 := Qred (theta_1 * x_3) in
  let t44 := Qred (theta_0 * x_2) in
  let t45 := Qred (t43 + t44) in
  let t46 := Qred (gate_1 * t45) in
  let t47 := Qred (c_1 * t46) in
  let t48 := Qred (theta_1 * x_1) in
  let t49 := Qred (theta_0 * x_0) in
  let t50 := Qred (t48 + t49) in
  let t51 := Qred (gate_0 * t50) in
  let t52 := Qred (c_0 * t51) in
  let t53 := Qred (t47 + t52) in
  let t54 := Qred (theta_4 * t53) in
  let t55 := Qred (t42 + t54) in
  let t56 := Qred (theta_3 * x_3) in
  let t57 := Qred (theta_2 * x_2) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (gate_3 * t58) in
  let t60 := Qred (c_1 * t59) in
  let t61 := Qred (theta_3 * x_1) in
  let t62 := Qred (theta_2 * x_0) in
  let t63 := Qred (t61 + t62) in
  let t64 := Qred (gate_2 * t63) in
  let t65 := Qred (c_0 * t64) in
  let t66 := Qred (t60 + t65) in
  let t67 := Qred (theta_5 * t66) in
  let t68 := Qred (t55 + t67) in
  let t70 := Qred (2 * c_0) in
  let t71 := Qred (theta_5 * t64) in
  let t72 := Qred (theta_4 * t51) in
  let t73 := Qred (t71 + t72) in
  let t74 := Qred (t70 * t73) in
  let t76 := Qred (2 * c_1) in
  let t77 := Qred (theta_5 * t59) in
  let t78 := Qred (theta_4 * t46) in
  let t79 := Qred (t77 + t78) in
  (Qred ((t68 - t74)), Qred ((t76 * t79))).
Theorem part_a_rectified_larger_evaluated :
  part_a_rectified_larger_evaluated_term (659 # 1024) (377 # 256) (-895 # 1024) (0 # 1) (499 # 1024) (-493 # 512) (0 # 1) (375 # 1024) (-189 # 1024) (-1101 # 1024) (-231 # 256) (481 # 1024) (33 # 64) (0 # 1) (1 # 1) (605 # 1024)
  = ((0 # 1), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_rectified_larger_evaluated.
Close Scope Q_scope.

(* Without 'L is the degree (3 instead of 2)' (a) rectified is false: at what trial 0 draws a difference is not zero. *)
(* at Unit=Rectified Points=2 Dimension=2 Hidden=1 Scale=1 RandomLabels=False JudgeAll=False OutputBias=0 HiddenBias=False Degree=3 InverseLoss=False WeightDecay=0 StepSize=0 *)
Open Scope Q_scope.
Definition without_4_part_a_rectified_term (theta_0 c_1 theta_2 gate_1 x_2 c_0 gate_0 x_0 theta_1 x_3 x_1 : Q) : Q :=
  let t3 := Qred (c_1 * theta_2) in
  let t5 := Qred (t3 * gate_1) in
  let t7 := Qred (t5 * x_2) in
  let t9 := Qred (c_0 * theta_2) in
  let t11 := Qred (t9 * gate_0) in
  let t13 := Qred (t11 * x_0) in
  let t14 := Qred (t7 + t13) in
  let t15 := Qred (theta_0 * t14) in
  let t18 := Qred (t5 * x_3) in
  let t20 := Qred (t11 * x_1) in
  let t21 := Qred (t18 + t20) in
  let t22 := Qred (theta_1 * t21) in
  let t23 := Qred (t15 + t22) in
  let t24 := Qred (theta_1 * x_3) in
  let t25 := Qred (theta_0 * x_2) in
  let t26 := Qred (t24 + t25) in
  let t27 := Qred (gate_1 * t26) in
  let t28 := Qred (c_1 * t27) in
  let t29 := Qred (theta_1 * x_1) in
  let t30 := Qred (theta_0 * x_0) in
  let t31 := Qred (t29 + t30) in
  let t32 := Qred (gate_0 * t31) in
  let t33 := Qred (c_0 * t32) in
  let t34 := Qred (t28 + t33) in
  let t35 := Qred (theta_2 * t34) in
  let t36 := Qred (t23 + t35) in
  let t38 := Qred (3 * c_0) in
  let t39 := Qred (theta_2 * t32) in
  let t40 := Qred (t38 * t39) in
  let t41 := Qred (t36 - t40) in
  let t42 := Qred (3 * c_1) in
  let t43 := Qred (theta_2 * t27) in
  let t44 := Qred (t42 * t43) in
  Qred ((t41 - t44)).
Theorem without_4_part_a_rectified :
  without_4_part_a_rectified_term (-931 # 512) (-2429 # 1024) (273 # 1024) (1 # 1) (841 # 1024) (925 # 1024) (0 # 1) (-2575 # 1024) (-139 # 1024) (967 # 1024) (-805 # 1024) = (-1127534306535 # 1099511627776)
  /\ ~ without_4_part_a_rectified_term (-931 # 512) (-2429 # 1024) (273 # 1024) (1 # 1) (841 # 1024) (925 # 1024) (0 # 1) (-2575 # 1024) (-139 # 1024) (967 # 1024) (-805 # 1024) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_4_part_a_rectified.
Close Scope Q_scope.
